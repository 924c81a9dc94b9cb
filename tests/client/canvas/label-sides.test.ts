import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseSides, crowdedOut, sideBox, type Labelled } from '../../../client/canvas/label-sides.ts';
import { overlap } from '../../../client/canvas/geometry.ts';

const mark = (id: string, x: number, y: number): Labelled => ({
  id,
  at: { x, y },
  radius: 10,
  width: 60,
  height: 16,
  badge: null,
});

test('a label stays under its mark when nothing is in the way', () => {
  expect(chooseSides([mark('a', 0, 0)], []).get('a')).toBe('bottom');
});

test('a label gives way to a line', () => {
  const line = { from: { x: 0, y: 0 }, to: { x: 0, y: 200 }, breadth: 0 };
  const side = chooseSides([mark('a', 0, 0)], [line]).get('a');
  expect(side).toBe('top');
});

test('a label gives way to another mark', () => {
  const marks = [mark('a', 0, 0), mark('b', 0, 30)];
  const sides = chooseSides(marks, []);
  expect(overlap(sideBox(marks[0]!, sides.get('a')!), sideBox(marks[1]!, sides.get('b')!))).toBe(0);
  expect(sides.get('a')).not.toBe('bottom');
});

test('no label lies under a badge', () => {
  const line = { from: { x: 0, y: 0 }, to: { x: 0, y: 200 }, breadth: 0 };
  const badge = { x: 12, y: -14 };
  const side = chooseSides([{ ...mark('a', 0, 0), badge }], [line]).get('a');
  expect(['left', 'right', 'low-left', 'low-right']).toContain(side);
});

test('no label that is shown lies over another, wherever marks stand, and the first is always shown', () => {
  const marks = fc.array(
    fc.record({
      at: fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) }),
      width: fc.integer({ min: 10, max: 140 }),
      height: fc.constantFrom(17, 34, 51),
    }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(marks, (made) => {
      const all = made.map((one, i) => ({ id: `act:${i}`, radius: 10, badge: null, ...one }));
      const sides = chooseSides(all, []);
      const out = crowdedOut(all, sides);
      const boxes = all
        .filter(({ id }) => !out.has(id))
        .map((mark) => sideBox(mark, sides.get(mark.id) ?? 'bottom'));
      expect(out.has('act:0')).toBe(false);
      const over = boxes.flatMap((one, i) => boxes.slice(i + 1).filter((other) => overlap(one, other) > 0));
      expect(over).toEqual([]);
    }),
  );
});
