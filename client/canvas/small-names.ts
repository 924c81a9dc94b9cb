import type { Point } from '../state/state.ts';
import { grow, lengthInside, overlap, type Box } from './geometry.ts';
import type { Sides } from './known-sides.ts';
import { sideBox, type Bundle, type Labelled, type Side } from './label-sides.ts';

/** The usual place first; what another one costs besides, in canvas units of line under a name. */
const sides: readonly (readonly [Side, number])[] = [
  ['bottom', 0],
  ['top', 8],
  ['right', 12],
  ['left', 12],
  ['low-right', 16],
  ['low-left', 16],
];

/** A badge as large as it is drawn beside names that are set larger. */
const badgeRadius = 14;

/** Where names may lie. */
export interface Ground {
  readonly bounds: Box;
  /** What lies over it. */
  readonly over: readonly Box[];
}

/**
 * Names in a picture that is drawn so small that there is no room for all of them. Those of what matters most, which
 * comes first, take it; none lies over another, over a mark of others, at the edge, or under what lies over the canvas.
 */
export function nameFew(
  marks: readonly Labelled[],
  lines: readonly Bundle[],
  { bounds, over }: Ground,
): Sides {
  const found = new Map<string, Side>();
  const crowded = new Set<string>();
  const badges = marks.flatMap(({ badge }) => (badge ? [around(badge, badgeRadius)] : []));
  const taken: Box[] = [...badges, ...over];
  const discs = marks.map(({ at, radius }) => around(at, radius));
  const isInside = ({ left, top, right, bottom }: Box) =>
    left >= bounds.left && right <= bounds.right && top >= bounds.top && bottom <= bounds.bottom;
  for (const [index, mark] of marks.entries()) {
    const isFree = (box: Box) =>
      isInside(box) &&
      !taken.some((other) => overlap(box, other) > 0) &&
      !discs.some((disc, i) => i !== index && overlap(box, disc) > 0);
    const [best] = sides
      .map(([side, habit]) => ({ side, habit, box: sideBox(mark, side) }))
      .filter(({ box }) => isFree(box))
      .map((seat) => ({ ...seat, cost: seat.habit + through(seat.box, lines) }))
      .sort((one, other) => one.cost - other.cost);
    found.set(mark.id, best?.side ?? 'bottom');
    if (best) taken.push(best.box);
    else crowded.add(mark.id);
  }
  return { sides: found, crowded };
}

const around = ({ x, y }: Point, radius: number): Box =>
  grow({ left: x, right: x, top: y, bottom: y }, radius);

/** What of the lines runs through a name. */
function through(box: Box, lines: readonly Bundle[]): number {
  return lines.reduce((sum, { from, to, breadth }) => {
    const inside = lengthInside(from, to, box, breadth);
    return inside > 0 ? sum + 10 + inside : sum;
  }, 0);
}
