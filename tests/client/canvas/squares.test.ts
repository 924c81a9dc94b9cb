import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { grow, lengthInside, overlap } from '../../../client/canvas/geometry.ts';
import { createSquares } from '../../../client/canvas/squares.ts';

const coordinate = fc.integer({ min: -1500, max: 1500 });
const point = fc.record({ x: coordinate, y: coordinate });
const box = fc
  .record({
    x: coordinate,
    y: coordinate,
    width: fc.integer({ min: 1, max: 500 }),
    height: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ x, y, width, height }) => ({ left: x, top: y, right: x + width, bottom: y + height }));
const boxes = fc.array(box, { minLength: 1, maxLength: 30 });

test('all that lies under a box is found, in order', () => {
  fc.assert(
    fc.property(boxes, box, (all, one) => {
      const found = createSquares(all).under(one);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      for (const [i, other] of all.entries()) if (overlap(one, other) > 0) expect(found).toContain(i);
    }),
  );
});

test('all that a line runs through is found, however broad, steep or long it is', () => {
  fc.assert(
    fc.property(boxes, point, point, fc.integer({ min: 0, max: 120 }), (all, from, to, breadth) => {
      const found = createSquares(all).along(from, to, breadth);
      for (const [i, other] of all.entries())
        if (lengthInside(from, to, grow(other, breadth)) > 0) expect(found).toContain(i);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test('what is far away is not looked at', () => {
  const all = [0, 1000, 2000].map((x) => ({ left: x, top: 0, right: x + 50, bottom: 20 }));
  expect(createSquares(all).under({ left: 990, top: 0, right: 1010, bottom: 10 })).toEqual([1]);
  expect(createSquares(all).along({ x: 900, y: -100 }, { x: 1100, y: 100 }, 2)).toEqual([1]);
});
