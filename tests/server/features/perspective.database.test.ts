import { describe, expect, test } from 'vitest';
import { appOnSmallGraph } from '../../support/app-on.ts';

const app = appOnSmallGraph();

const asked = `query Perspective($speaker: ID!, $first: Int! = 100, $after: String, $reported: Boolean! = false) {
  perspective(speaker: $speaker, first: $first, after: $after, includeReported: $reported) {
    speaker { id } totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor stance node { id stance predicate { id } subject { id } object { id } } claims { id speaker { id } } }
  }
}`;

interface Edge {
  stance: string;
  node: {
    id: string;
    stance: string;
    predicate: { id: string };
    subject: { id: string };
    object: { id: string };
  };
  claims: { id: string; speaker: { id: string } }[];
}

async function perspective(speaker: string, more: Record<string, unknown> = {}) {
  const { data, errors } = await app.ask(asked, { speaker, ...more });
  expect(errors).toEqual([]);
  return data.perspective as {
    speaker: { id: string };
    totalCount: number;
    pageInfo: Record<string, unknown>;
    edges: Edge[];
  } | null;
}

const words = ({ node }: Edge) => `${node.subject.id} ${node.predicate.id} ${node.object.id}`;

describe('perspective', () => {
  test('gives what a speaker says, with its own stance and its own claims only', async () => {
    const told = await perspective('act:critic');
    expect(
      told?.edges.map((edge) => [words(edge), edge.stance, edge.claims.map(({ id }) => id)]).sort(),
    ).toEqual([
      ['act:from-30 helps act:hub', 'ASSERTED', ['small-two/b']],
      ['act:hub fights pla:to-30', 'ASSERTED', ['small-two/a']],
      ['act:two helps evt:battle', 'DENIED', ['small/d']],
      ['pla:to-01 helps act:one', 'ASSERTED', ['small-two/c']],
    ]);
  });

  test('adds what others say that it says only when it is asked to', async () => {
    const own = await perspective('act:critic');
    const all = await perspective('act:critic', { reported: true });
    expect(all?.totalCount).toBe((own?.totalCount ?? 0) + 1);
    const [added] = all?.edges.filter((edge) => !own?.edges.map(words).includes(words(edge))) ?? [];
    expect(added).toMatchObject({ stance: 'DENIED', node: { stance: 'CONTESTED' } });
    expect(added?.claims).toEqual([{ id: 'small/b', speaker: { id: 'act:critic' } }]);
  });

  test('gives each relation once over all pages, whatever their size', async () => {
    const whole = await perspective('act:speaker');
    for (const first of [1, 7, 50]) {
      const ids: string[] = [];
      let after: unknown = null;
      do {
        const page = await perspective('act:speaker', { first, after });
        ids.push(...(page?.edges.map(({ node }) => node.id) ?? []));
        after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(ids).toEqual(whole?.edges.map(({ node }) => node.id));
    }
    expect(whole?.edges).toHaveLength(whole?.totalCount ?? 0);
  });

  test('is null for nobody, empty for one who says nothing, and that of whom one is merged into', async () => {
    expect(await perspective('act:nobody')).toBeNull();
    expect(await perspective('act:hub')).toMatchObject({ totalCount: 0, edges: [] });
    expect((await perspective('act:once-one'))?.speaker.id).toBe('act:one');
  });
});
