import { describe, expect, test } from 'vitest';
import { appOnSmallGraph } from '../../support/app-on.ts';

const app = appOnSmallGraph();

const asked = `query Speakers($first: Int! = 100, $after: String, $filter: Filter) {
  speakers(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { claimCount reportedCount node { id anonymous } }
  }
}`;

interface Speakers {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { claimCount: number; reportedCount: number; node: { id: string } }[];
}

async function speakers(given: Record<string, unknown> = {}) {
  const { data, errors } = await app.ask(asked, given);
  expect(errors).toEqual([]);
  return data.speakers as Speakers;
}

const counts = ({ edges }: Speakers) =>
  edges.map(({ node, claimCount, reportedCount }) => [node.id, claimCount, reportedCount]);

describe('speakers', () => {
  test('are all in whose voice claims are, most claims first, with how many are retold', async () => {
    expect(counts(await speakers())).toEqual([
      ['act:speaker', 64, 0],
      ['act:critic', 5, 1],
      ['act:author', 1, 0],
    ]);
  });

  test('come once over all pages', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { edges, pageInfo, totalCount }: Speakers = await speakers({ first: 1, after });
      expect(totalCount).toBe(3);
      ids.push(...edges.map(({ node }) => node.id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(ids).toEqual(['act:speaker', 'act:critic', 'act:author']);
  });

  test('are counted under a filter, without those of whom nothing stays', async () => {
    expect(counts(await speakers({ filter: { reported: true } }))).toEqual([['act:critic', 1, 1]]);
    expect((await speakers({ filter: { about: ['act:island'] } })).totalCount).toBe(1);
  });
});
