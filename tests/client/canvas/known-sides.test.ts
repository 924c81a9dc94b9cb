import { expect, test } from 'vitest';
import { sidesFor } from '../../../client/canvas/known-sides.ts';
import type { Labelled } from '../../../client/canvas/label-sides.ts';

const measure = () => 10;
const mark = (id: string, x: number): Labelled => ({
  id,
  at: { x, y: 0 },
  radius: 10,
  width: 60,
  height: 16,
  badge: { x: x + 12, y: -14 },
});
const marks = () => [mark('act:a', 0), mark('act:b', 30)];
const lines = () => [{ from: { x: 0, y: 0 }, to: { x: 0, y: 200 }, breadth: 2 }];

test('where nothing stands elsewhere, sides are not looked for again', () => {
  expect(sidesFor(measure, marks(), lines())).toBe(sidesFor(measure, marks(), lines()));
});

test.each<[string, Labelled[], ReturnType<typeof lines>]>([
  ['a mark elsewhere', [mark('act:a', 0), mark('act:b', 200)], lines()],
  ['one mark more', [...marks(), mark('act:c', 400)], lines()],
  ['one badge less', [{ ...mark('act:a', 0), badge: null }, mark('act:b', 30)], lines()],
  ['a wider label', [{ ...mark('act:a', 0), width: 90 }, mark('act:b', 30)], lines()],
  ['no line', marks(), []],
  ['a broader line', marks(), [{ ...lines()[0]!, breadth: 9 }]],
])('%s is another picture', (_, otherMarks, otherLines) => {
  const before = sidesFor(measure, marks(), lines());
  const now = sidesFor(measure, otherMarks, otherLines);
  expect(now).not.toBe(before);
  expect(now).toEqual(sidesFor(() => 10, otherMarks, otherLines));
});
