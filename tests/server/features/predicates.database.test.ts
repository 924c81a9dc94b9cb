import { describe, expect, test } from 'vitest';
import { appOnSmallGraph } from '../../support/app-on.ts';
import { neighborsEachWay } from '../../support/small-knowledge.ts';

const app = appOnSmallGraph();

const asked = `{
  predicates {
    id label { ar en } inverse { ar en } description { ar en } root { id label { ar en } }
    opposite symmetric relationCount
  }
}`;

interface Predicate {
  id: string;
  relationCount: number;
}

describe('predicates', () => {
  test('come all, those in use first, each with how many relations use it', async () => {
    const { data, errors } = await app.ask(asked);
    expect(errors).toEqual([]);
    expect((data.predicates as Predicate[]).map(({ id, relationCount }) => [id, relationCount])).toEqual([
      ['helps', neighborsEachWay + 3],
      ['fights', neighborsEachWay + 1],
      ['seeks', 2],
      ['allied-with', 1],
      ['took-place-in', 1],
      ['unused', 0],
    ]);
  });

  test('carry their words, their group, their opposite and whether they read the same backwards', async () => {
    const { data } = await app.ask(asked);
    const words = { ar: 'ع fights', en: 'fights' };
    expect((data.predicates as Predicate[]).find(({ id }) => id === 'fights')).toEqual({
      id: 'fights',
      label: words,
      inverse: words,
      description: words,
      root: { id: 'conflict', label: { ar: 'جذر conflict', en: 'conflict' } },
      opposite: 'helps',
      symmetric: false,
      relationCount: neighborsEachWay + 1,
    });
    expect((data.predicates as Predicate[]).find(({ id }) => id === 'allied-with')).toMatchObject({
      opposite: null,
      symmetric: true,
      root: { id: 'support' },
    });
  });

  test('are not asked of the database again as long as the data is the same', async () => {
    await app.ask(asked);
    app.statements();
    await app.ask(asked);
    expect(app.statements()).not.toContain('read/predicates');
  });
});
