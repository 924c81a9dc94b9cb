import { describe, expect, test } from 'vitest';
import { overlap } from '../../../client/canvas/geometry.ts';
import { sideBox, type Labelled } from '../../../client/canvas/label-sides.ts';
import { nameFew } from '../../../client/canvas/small-names.ts';

const mark = (id: string, x: number, y: number, width = 60): Labelled => ({
  id,
  at: { x, y },
  radius: 8,
  width,
  height: 16,
  badge: null,
});
const bounds = { left: 0, top: 0, right: 200, bottom: 200 };

describe('names in little room', () => {
  test('lie over no other, over no mark, and inside', () => {
    const marks = Array.from({ length: 16 }, (_, i) =>
      mark(`act:${i}`, 20 + (i % 4) * 50, 20 + Math.floor(i / 4) * 50),
    );
    const { sides, crowded } = nameFew(marks, [], { bounds, over: [] });
    const named = marks.filter(({ id }) => !crowded.has(id));
    expect(named.length).toBeGreaterThan(2);
    const boxes = named.map((one) => ({ id: one.id, ...sideBox(one, sides.get(one.id)!) }));
    for (const box of boxes) {
      for (const other of boxes) if (other !== box) expect(overlap(box, other)).toBe(0);
      for (const { id, at, radius } of marks) {
        const { x, y } = at;
        const disc = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
        if (id !== box.id) expect(overlap(box, disc)).toBe(0);
      }
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(Math.max(box.right, box.bottom)).toBeLessThanOrEqual(200);
    }
  });

  test('are those of what comes first where there is room for one', () => {
    const marks = [mark('act:first', 100, 100, 190), mark('act:second', 100, 108, 190)];
    const low = { ...bounds, top: 70, bottom: 140 };
    const { sides, crowded } = nameFew(marks, [], { bounds: low, over: [] });
    expect(sides.get('act:first')).toBe('top');
    expect([...crowded]).toEqual([]);
    const one = nameFew(marks, [], { bounds: { ...low, bottom: 130 }, over: [] });
    expect([...one.crowded]).toEqual(['act:second']);
  });

  test('lie under nothing that lies over the canvas, and stay away where no side is free', () => {
    const banner = { left: 0, top: 110, right: 200, bottom: 200 };
    const { sides, crowded } = nameFew([mark('act:a', 100, 100)], [], { bounds, over: [banner] });
    expect([sides.get('act:a'), crowded.size]).toEqual(['top', 0]);
    const all = nameFew([mark('act:a', 100, 100)], [], { bounds, over: [bounds] });
    expect([...all.crowded]).toEqual(['act:a']);
  });
});
