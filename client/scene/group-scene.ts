import { fontSize, lineHeight } from '../canvas/marks.ts';
import type { Group } from '../state/groups.ts';
import { groupName } from '../words/group-name.ts';
import { extentOf, roomOf } from './extent.ts';
import type { Setting } from './network-scene.ts';
import type { Area, Mark, Words } from './scene.ts';

/** As the canvas's own styles have it: from the members to their frame, its corners, its name. */
const padding = 16;
const corner = 6;
const nameSize = 12.5;
/** Breadth of each of the two rims, and of the clear ground between them. */
const rim = 2;

/** A folded group's mark with a rim apart from it: there is more than one. */
export function rimmed(mark: Mark, paper: string): Mark[] {
  // a diamond's corners go in farther than its sides
  const inward = 2 * rim * (mark.form === 'diamond' ? Math.SQRT2 : 1);
  const form = mark.form === 'ring' ? 'disc' : mark.form;
  const colors = [mark.color, paper, mark.color, ...(mark.form === 'ring' ? [paper] : [])];
  return colors.map((color, nth) => ({
    ...mark,
    form,
    color,
    size: mark.size - nth * inward,
    ...(nth > 0 ? { id: null } : {}),
  }));
}

/** The line round the members of an unfolded group, with its name above; nothing where none of them is drawn. */
export function frameOf(
  group: Group,
  drawn: readonly (Mark | Words)[],
  { language, measure, token }: Setting,
): [Area, Words] | [] {
  const members = new Set(group.members);
  const inside = drawn.filter((shape) => members.has((shape.type === 'mark' ? shape.id : shape.of) ?? ''));
  if (inside.length === 0) return [];
  const box = extentOf(inside, measure);
  const [left, right] = [box.left - padding, box.right + padding];
  const [top, bottom] = [box.top - padding, box.bottom + padding];
  const line = [
    ...rounded(left, top, 180),
    ...rounded(right, top, 270),
    ...rounded(right, bottom, 0),
    ...rounded(left, bottom, 90),
  ];
  const size = fontSize({ font: nameSize }, language);
  const text = groupName(group)[language];
  const words: Words = {
    type: 'words',
    of: group.id,
    text,
    lines: [text],
    at: { x: (left + right) / 2, y: top - size * lineHeight - 3 },
    side: 'middle',
    size,
    weight: 500,
    color: token('muted'),
    halo: { color: token('surface'), width: 2.6 },
    wrap: null,
    opacity: 1,
  };
  const area: Area = {
    type: 'area',
    id: group.id,
    // it comes back to where it began
    rings: [[...line, line[0]!]],
    fill: null,
    rim: { color: token('reference'), width: 1, isDashed: true },
    opacity: 1,
  };
  return [area, { ...words, room: roomOf(words, measure) }];

  /** A quarter of a circle inside of that corner, from that angle on. */
  function rounded(x: number, y: number, from: number): { x: number; y: number }[] {
    const center = {
      x: x === left ? left + corner : right - corner,
      y: y === top ? top + corner : bottom - corner,
    };
    return [0, 30, 60, 90].map((turn) => {
      const angle = ((from + turn) * Math.PI) / 180;
      return { x: center.x + corner * Math.cos(angle), y: center.y + corner * Math.sin(angle) };
    });
  }
}
