import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chooseSides,
  crowdedOut,
  sideBox,
  type Bundle,
  type Labelled,
  type Side,
} from '../../../client/canvas/label-sides.ts';
import { grow, lengthInside, overlap } from '../../../client/canvas/geometry.ts';

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

const crowd = fc
  .array(
    fc.record({
      at: fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) }),
      width: fc.integer({ min: 10, max: 140 }),
      height: fc.constantFrom(17, 34, 51),
      hasBadge: fc.boolean(),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((made) =>
    made.map(({ at, width, height, hasBadge }, i): Labelled => {
      const badge = hasBadge ? { x: at.x + 12, y: at.y - 12 } : null;
      return { id: `act:${i}`, radius: 10, at, width, height, badge };
    }),
  );

test('no label that is shown lies over another; one that gives way would lie over a more important one', () => {
  fc.assert(
    fc.property(crowd, (all) => {
      const sides = chooseSides(all, []);
      const out = crowdedOut(all, sides);
      const boxes = all.map((one) => sideBox(one, sides.get(one.id)!));
      for (const [i, { id }] of all.entries()) {
        const above = all.findIndex(
          (other, j) => j < i && !out.has(other.id) && overlap(boxes[i]!, boxes[j]!) > 0,
        );
        expect(out.has(id)).toBe(above >= 0);
      }
    }),
  );
});

/** The same choice, by looking at all of it each time. */
function plainSides(marks: readonly Labelled[], lines: readonly Bundle[]): Map<string, Side> {
  const chosen = new Map<string, Side>(marks.map(({ id }) => [id, 'bottom']));
  const habits = { bottom: 0, top: 8, right: 12, left: 12, 'low-right': 16, 'low-left': 16 };
  const around = ({ x, y }: { x: number; y: number }, radius: number) =>
    grow({ left: x, right: x, top: y, bottom: y }, radius);
  const costOf = (mark: Labelled, side: Side) => {
    const box = sideBox(mark, side);
    const under = marks.map((other) => {
      const badge = other.badge && overlap(box, around(other.badge, 11)) > 0 ? 1000 : 0;
      const [body, label] = [around(other.at, other.radius), sideBox(other, chosen.get(other.id)!)];
      const isOver = overlap(grow(box, 3), body) > 0 || overlap(grow(box, 3), label) > 0;
      return badge + (other !== mark && isOver ? 2000 : 0);
    });
    const through = lines.map(({ from, to, breadth }) => lengthInside(from, to, grow(box, breadth)));
    const lined = through.reduce((sum, inside) => (inside > 0 ? sum + 10 + inside : sum), 0);
    return habits[side] + under.reduce((sum, one) => sum + one, 0) + lined;
  };
  for (let round = 0; round < 3; round += 1)
    for (const mark of marks) {
      const costs = (Object.keys(habits) as Side[]).map((side) => ({ side, cost: costOf(mark, side) }));
      chosen.set(mark.id, costs.reduce((best, one) => (one.cost < best.cost ? one : best)).side);
    }
  return chosen;
}

test('what is left uncounted changes no choice', () => {
  const tied = fc.tuple(crowd, fc.array(fc.tuple(fc.nat(29), fc.nat(29), fc.integer({ min: 0, max: 9 }))));
  fc.assert(
    fc.property(tied, ([all, ties]) => {
      const at = (i: number) => all[i % all.length]!.at;
      const lines = ties.map(([from, to, breadth]) => ({ from: at(from), to: at(to), breadth }));
      expect(chooseSides(all, lines)).toEqual(plainSides(all, lines));
    }),
  );
});
