import { expect, test } from 'vitest';
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
