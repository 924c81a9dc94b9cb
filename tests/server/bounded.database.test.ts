import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../seed/load.ts';
import { createContext } from '../../server/context.ts';
import { compareUpTo } from '../../server/features/compare.ts';
import { neighborsUpTo } from '../../server/features/neighbors.ts';
import { toFilter } from '../../server/filter.ts';
import { isSaidByFew } from '../../server/voices-around.ts';
import { createTextStore } from '../../server/text-store.ts';
import { vocabularyOf } from '../../server/vocabulary.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { neighborsEachWay, smallKnowledge } from '../support/small-knowledge.ts';

/** Answers that look at a part of a large graph only, with bounds that a small one exceeds. */
const database = testDatabase();
const ask = () =>
  createContext(
    { database, vocabulary: vocabularyOf(database), texts: createTextStore('/nowhere') },
    new AbortController().signal,
  );

beforeAll(async () => {
  await emptyGraph(database);
  await loadKnowledge(database, smallKnowledge());
});
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

const voices = { a: 'act:speaker', b: 'act:critic', includeReported: true, first: 100, all: false };

async function compared(args: object, usual: number) {
  const answer = await compareUpTo(usual)(undefined, { ...voices, ...args }, ask());
  if (!answer) throw new Error('one of the two voices is not there');
  const parts = ['onlyA', 'onlyB', 'agree', 'disagree', 'tension'] as const;
  return {
    isComplete: answer.isComplete,
    rows: parts.flatMap((part) =>
      answer[part].nodes.map(({ relation, aCount, bCount }) => ({ id: relation?.id, part, aCount, bCount })),
    ),
  };
}

describe('a comparison of a part of what two voices say', () => {
  test.each([1, 2, 3])('puts none of %i each into another part than the whole has it in', async (usual) => {
    const { rows: whole } = await compared({ all: true }, usual);
    for (const args of [{}, { a: voices.b, b: voices.a }, { filter: { predicates: ['fights', 'helps'] } }]) {
      const { rows, isComplete } = await compared(args, usual);
      expect(isComplete).toBe(false);
      expect(rows.length).toBeGreaterThanOrEqual(usual);
      for (const { id, part, aCount, bCount } of rows) {
        const own = whole.find((row) => row.id === id);
        const isTurned = 'a' in args;
        const turned = { onlyA: 'onlyB', onlyB: 'onlyA' }[part as string] ?? part;
        expect([id, own?.part]).toEqual([id, isTurned ? turned : part]);
        expect([own?.aCount, own?.bCount]).toEqual(isTurned ? [bCount, aCount] : [aCount, bCount]);
      }
    }
  });

  test('is whole where it has all, and tells three claims of each', async () => {
    const answer = await compareUpTo(500)(undefined, voices, ask());
    expect(answer?.isComplete).toBe(true);
    for (const node of answer?.agree.nodes ?? []) {
      const claims = await node.a();
      expect(claims).toHaveLength(Math.min(3, node.aCount));
    }
  });
});

describe('neighbours of a hub under a filter', () => {
  const hub = { id: 'act:hub', first: 100, filter: { speakers: ['act:speaker', 'act:critic'] } };
  const counted = async (args: object, most: number) => {
    const answer = await neighborsUpTo(100, most)(undefined, { ...hub, ...args }, ask());
    const [total, isComplete, groups] = await Promise.all([
      answer?.totalCount(),
      answer?.isComplete(),
      answer?.groups(),
    ]);
    return { total, isComplete, rows: answer?.edges.length, grouped: groups?.map(({ count }) => count) };
  };

  test('are counted as far as is said, and the pages have all', async () => {
    const whole = await counted({}, neighborsEachWay + 1);
    expect(whole).toMatchObject({ isComplete: true, total: whole.rows });
    const part = await counted({}, 10);
    expect(part).toMatchObject({ isComplete: false, rows: whole.rows });
    expect(part.total).toBeLessThanOrEqual(20);
    expect(part.grouped?.reduce((sum, count) => sum + count, 0)).toBe(part.total);
  });

  test.each([
    { speakers: ['act:critic'] },
    { speakers: ['act:critic', 'act:speaker'], polarity: 'DENIES' as const },
    { speakers: ['act:speaker'], predicates: ['fights', 'allied-with'] },
    { speakers: ['act:nobody'] },
  ])('are the same by what %j say as by all that surrounds it', async (given) => {
    const filter = await toFilter(given, ask());
    for (const id of ['act:hub', 'act:one', 'pla:town', 'act:island']) {
      const lists = { id, predicates: null, kinds: null, exclude: ['act:from-30'], filter };
      const rest = { origins: 2 ** 31, after: '', limit: 1000 };
      // the one after the other, since a session asks one thing at a time
      // eslint-disable-next-line no-await-in-loop
      const said = await database.read('read/neighbors.voices', lists);
      // eslint-disable-next-line no-await-in-loop
      expect(said).toEqual(await database.read('read/neighbors', { ...lists, ...rest }));
    }
  });

  test('come page by page with the voice that says little, and are counted whole', async () => {
    const filter = { speakers: ['act:critic'] };
    const context = ask();
    const [island] = await context.entity.loadMany(['act:hub']);
    expect(await isSaidByFew(island as never, await toFilter(filter, context), context)).toBe(true);
    const whole = await counted({ filter }, 1);
    expect(whole).toMatchObject({ isComplete: true, total: whole.rows });
    const first = await neighborsUpTo(100)(undefined, { ...hub, filter, first: 1 }, ask());
    expect(first?.pageInfo.hasNextPage).toBe((whole.total ?? 0) > 1);
  });

  test('are all counted where only predicates narrow, by what the loader has counted', async () => {
    const { total, isComplete } = await counted({ filter: null, predicates: ['fights'] }, 10);
    expect({ total, isComplete }).toEqual({ total: neighborsEachWay, isComplete: true });
  });
});
