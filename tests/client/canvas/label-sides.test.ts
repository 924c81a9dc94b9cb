import { expect, test } from 'vitest';
import { chooseSides, sideBox, type Labelled } from '../../../client/canvas/label-sides.ts';
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
