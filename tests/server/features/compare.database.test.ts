import { describe, expect, test } from 'vitest';
import { appOnSmallGraph } from '../../support/app-on.ts';

const app = appOnSmallGraph();

const part =
  'totalCount nodes { relation { predicate { id } } contrary { predicate { id } } a { id } b { id } }';
const asked = `query Compare($a: ID!, $b: ID!, $reported: Boolean! = false, $first: Int! = 25, $filter: Filter) {
  compare(a: $a, b: $b, includeReported: $reported, first: $first, filter: $filter) {
    a { id } b { id } isComplete
    onlyA { ${part} } onlyB { ${part} } agree { ${part} } disagree { ${part} } tension { ${part} }
  }
}`;

async function compare(variables: Record<string, unknown>) {
  const { data, errors } = await app.ask(asked, { a: 'act:speaker', b: 'act:critic', ...variables });
  expect(errors).toEqual([]);
  return data.compare;
}

describe('compare', () => {
  test('shows with the claims of both sides where they agree', async () => {
    const { agree, disagree, tension, onlyB, isComplete } = await compare({});
    expect(agree.nodes.map(({ a, b }: Record<string, { id: string }[]>) => [a, b])).toEqual(
      expect.arrayContaining([
        [[{ id: 'small/out-30' }], [{ id: 'small-two/a' }]],
        [[{ id: 'small/in-30' }], [{ id: 'small-two/b' }]],
      ]),
    );
    expect([agree.totalCount, disagree.totalCount, tension.totalCount, onlyB.totalCount]).toEqual([
      2, 0, 0, 2,
    ]);
    expect(isComplete).toBe(true);
  });

  test('shows a denial against an assertion, when what is only reported counts', async () => {
    const { disagree } = await compare({ reported: true });
    expect(disagree).toEqual({
      totalCount: 1,
      nodes: [
        {
          relation: { predicate: { id: 'fights' } },
          contrary: null,
          a: [{ id: 'small/a' }],
          b: [{ id: 'small/b' }],
        },
      ],
    });
  });

  test('counts more than it lists, and narrows by the filter', async () => {
    const { onlyA } = await compare({ first: 3 });
    expect(onlyA.nodes).toHaveLength(3);
    expect(onlyA.totalCount).toBeGreaterThan(50);
    const narrowed = await compare({ filter: { predicates: ['seeks'] } });
    expect([narrowed.onlyA.totalCount, narrowed.agree.totalCount]).toEqual([2, 0]);
  });

  test('is null when there is no entity of one of the ids', async () => {
    expect(await compare({ b: 'act:nobody' })).toBeNull();
  });
});
