import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toShared } from '../../../client/state/shared.ts';
import { relation } from '../../support/picture.ts';

const ax = relation('act:a', 'pla:x');
const bx = relation('pla:x', 'act:b');
const cx = relation('act:c', 'pla:x');
const ay = relation('act:a', 'evt:y');
const by = relation('act:b', 'evt:y');
const ab = relation('act:a', 'act:b');

describe('what several have in common', () => {
  const around = (id: string, relations: (typeof ax)[], left = 0) => ({
    id,
    relations,
    left,
    isCounted: left < 100,
  });

  test('is whom at least two are tied to, whichever way, those of most first', () => {
    const { neighbors, direct, alone, left } = toShared([
      around('act:a', [ax, ay, ab]),
      around('act:b', [by, bx, ab], 3),
      around('act:c', [cx]),
    ]);
    expect(neighbors.map(({ entity, of }) => [entity.id, of])).toEqual([
      ['pla:x', ['act:a', 'act:b', 'act:c']],
      ['evt:y', ['act:a', 'act:b']],
    ]);
    expect(direct).toEqual([ab]);
    expect(alone).toEqual([]);
    expect(left).toBe(3);
  });

  test('is not all counted where one of them has more than is counted', () => {
    expect(toShared([around('act:a', [ax], 3), around('act:b', [bx])]).isCounted).toBe(true);
    expect(toShared([around('act:a', [ax], 100), around('act:b', [bx])]).isCounted).toBe(false);
  });

  test('names those whom nothing ties to the others', () => {
    expect(toShared([around('act:a', [ax]), around('act:b', [bx]), around('act:d', [])]).alone).toEqual([
      'act:d',
    ]);
    expect(toShared([around('act:a', [relation('act:a', 'act:a')]), around('act:b', [])]).alone).toEqual([
      'act:a',
      'act:b',
    ]);
  });

  test('does not depend on the order in which they were asked', () => {
    const ids = ['act:a', 'act:b', 'act:c', 'pla:x', 'evt:y'];
    const edge = fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
      .map(([from, to]) => relation(from, to));
    fc.assert(
      fc.property(
        fc.array(edge, { maxLength: 12 }),
        fc.shuffledSubarray(ids, { minLength: 2 }),
        (edges, several) => {
          const arounds = several.map((id) =>
            around(
              id,
              edges.filter(({ subject, object }) => subject.id === id || object.id === id),
            ),
          );
          const names = (shared: ReturnType<typeof toShared>) =>
            shared.neighbors.map(({ entity }) => entity.id);
          const [one, other] = [toShared(arounds), toShared(arounds.toReversed())];
          expect(names(other)).toEqual(names(one));
          expect([...other.alone].sort()).toEqual([...one.alone].sort());
          expect(other.direct.length).toBe(one.direct.length);
        },
      ),
    );
  });
});
