import { describe, expect, test } from 'vitest';
import { courseOf, toLanes } from '../../../client/canvas/lanes.ts';
import { relation } from '../../support/picture.ts';

const disc = { kind: 'ACTOR' as const, size: 40 };
const from = { x: 0, y: 0 };
const to = { x: 300, y: 0 };

test('one relation runs from centre to centre', () => {
  const [lane] = toLanes([relation('act:a', 'act:b')]);
  expect(lane).toMatchObject({ offset: 0, widest: 0 });
  expect(courseOf(from, to, lane!, disc, disc)).toEqual({
    source: { x: 23, y: 0 },
    target: { x: -23, y: 0 },
    bow: 0,
  });
});

test('relations that point at each other lie side by side, not over each other', () => {
  const lanes = toLanes([relation('act:a', 'act:b'), relation('act:b', 'act:a')]);
  const heights = lanes.map((lane) => {
    const isForward = lane.relation.subject.id === 'act:a';
    return courseOf(isForward ? from : to, isForward ? to : from, lane, disc, disc).source.y;
  });
  expect(Math.abs(heights[0]! - heights[1]!)).toBeGreaterThan(4);
});

test('a bundle wider than its marks starts at their rims and bows out', () => {
  const many = Array.from({ length: 9 }, (_, i) => relation('act:a', 'act:b', { id: `rel:${i}` }));
  for (const lane of toLanes(many)) {
    const course = courseOf(from, to, lane, disc, disc);
    expect(Math.abs(course.source.y)).toBeLessThanOrEqual(disc.size / 2);
    expect(Math.sign(course.bow)).toBe(Math.sign(Math.round(lane.offset)));
  }
});

test('lines end at the rim of a square and of a diamond too', () => {
  const lane = toLanes([relation('act:a', 'act:b')])[0]!;
  const square = courseOf(from, to, lane, { kind: 'PLACE', size: 40 }, disc).source.x;
  const diamond = courseOf(from, to, lane, { kind: 'EVENT', size: 40 }, disc).source.x;
  expect(square).toBeCloseTo(20 * 0.88 + 3, 0);
  expect(diamond).toBeCloseTo(20 * 1.24 + 3, 0);
});

describe('more relations of a pair than can be told apart', () => {
  const many = (count: number, rest: Parameters<typeof relation>[2] = {}, name = 'n') =>
    Array.from({ length: count }, (_, i) => relation('act:a', 'act:b', { id: `rel:${name}${i}`, ...rest }));

  test('twelve are drawn one by one; thirteen are one line that stands for all of them', () => {
    expect(toLanes(many(12)).map(({ relations }) => relations.length)).toEqual(Array(12).fill(1));
    const [line, ...more] = toLanes(many(13));
    expect(more).toEqual([]);
    expect(line).toMatchObject({ offset: 0, widest: 0, isLast: true });
    expect(line!.relations.map(({ id }) => id).sort()).toEqual(
      many(13)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('what is disputed, denied or in tension keeps a line of its own look', () => {
    const lanes = toLanes([
      ...many(20),
      ...many(3, { stance: 'DENIED' }, 'd'),
      ...many(2, { stance: 'CONTESTED' }, 'c'),
      ...many(1, { tension: true }, 't'),
    ]);
    expect(
      lanes.map(({ part, relation: { stance }, relations }) => [stance, part, relations.length]),
    ).toEqual([
      ['CONTESTED', 'whole', 2],
      ['CONTESTED', 'denied', 2],
      ['ASSERTED', 'whole', 1],
      ['DENIED', 'whole', 3],
      ['ASSERTED', 'whole', 20],
    ]);
    expect(lanes[0]!.widest).toBeLessThan(40);
  });

  test('they lie side by side once one of them is chosen, and a pair beside them stays as it is', () => {
    const others = many(13).map((one) => ({
      ...one,
      id: `${one.id}-c`,
      object: relation('act:a', 'act:c').object,
    }));
    const lanes = toLanes([...many(13), ...others], { chosen: new Set(['rel:n4']) });
    expect(lanes.map(({ relations }) => relations.length)).toEqual([...Array(13).fill(1), 13]);
  });
});
