import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxBetween, enclosed } from '../../../client/canvas/enclosed.ts';

const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });

test('a box encloses what lies between its corners, from whichever corner it is drawn', () => {
  fc.assert(
    fc.property(point, point, fc.array(point, { maxLength: 20 }), (from, to, points) => {
      const places = Object.fromEntries(points.map((one, i) => [`act:${i}`, one]));
      const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
      const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
      const isOnRim = ({ x, y }: (typeof points)[number]) =>
        x === left || x === right || y === top || y === bottom;
      const inside = ({ x, y }: (typeof points)[number]) => x > left && x < right && y > top && y < bottom;
      const found = enclosed(places, boxBetween(from, to));
      for (const [id, one] of Object.entries(places))
        if (!isOnRim(one)) expect(found.includes(id)).toBe(inside(one));
    }),
  );
});

test('a free line leaves out what lies in its bay', () => {
  const horseshoe = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
    { x: 30, y: 30 },
    { x: 20, y: 30 },
    { x: 20, y: 10 },
    { x: 10, y: 10 },
    { x: 10, y: 30 },
    { x: 0, y: 30 },
  ];
  const places = { 'act:in': { x: 5, y: 20 }, 'act:bay': { x: 15, y: 20 }, 'act:out': { x: 40, y: 5 } };
  expect(enclosed(places, horseshoe)).toEqual(['act:in']);
});

test('a line of no length encloses nothing', () => {
  expect(enclosed({ 'act:a': { x: 1, y: 1 } }, [{ x: 1, y: 1 }])).toEqual([]);
});
