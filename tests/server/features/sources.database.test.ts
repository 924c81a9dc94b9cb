import { describe, expect, test } from 'vitest';
import { appOnSmallGraph } from '../../support/app-on.ts';

const app = appOnSmallGraph();

describe('sources and statistics', () => {
  test('list every source once, page by page, by id', async () => {
    const asked = `query Sources($after: String) {
      sources(first: 1, after: $after) { totalCount nodes { id claimCount } pageInfo { hasNextPage endCursor } }
    }`;
    const one = (await app.ask(asked)).data.sources;
    const two = (await app.ask(asked, { after: one.pageInfo.endCursor })).data.sources;
    expect([one.nodes, two.nodes]).toEqual([
      [{ id: 'small', claimCount: 67 }],
      [{ id: 'small-two', claimCount: 3 }],
    ]);
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage, one.totalCount]).toEqual([true, false, 2]);
  });

  test('count the whole graph, and name the state of the data', async () => {
    const { data } = await app.ask(
      '{ statistics { claims sources relations actors places events concepts dataVersion } }',
    );
    const { claims, sources, events, concepts, dataVersion } = data.statistics;
    expect({ claims, sources, events, concepts }).toEqual({ claims: 70, sources: 2, events: 1, concepts: 1 });
    expect(dataVersion).toMatch(/^[0-9a-f]{16}$/);
  });
});
