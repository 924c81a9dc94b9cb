import type { Point } from '../state/state.ts';
import { grow, lengthInside, overlap, type Box } from './geometry.ts';
import { labelGap } from './marks.ts';
import { createSquares } from './squares.ts';

export type Side = 'bottom' | 'top' | 'right' | 'left' | 'low-right' | 'low-left';

/** How far a low label at the side reaches under the mark and hangs below its middle, in radii. */
export const lowInset = 0.12;
export const lowDrop = 0.55;

export interface Labelled {
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Middle of the badge, if it has one: no label may lie under it. */
  readonly badge: Point | null;
}

/** All lines between two marks: where they run, and half of how wide they lie. */
export interface Bundle {
  readonly from: Point;
  readonly to: Point;
  readonly breadth: number;
}

const sides: readonly Side[] = ['bottom', 'top', 'right', 'left', 'low-right', 'low-left'];
/** What it costs, in canvas units of line under a label, to leave the usual place under the mark. */
const habit: Record<Side, number> = {
  bottom: 0,
  top: 8,
  right: 12,
  left: 12,
  'low-right': 16,
  'low-left': 16,
};

export function sideBox({ at, radius, width, height }: Labelled, side: Side): Box {
  const away = radius + labelGap + width / 2;
  const low = radius * (1 - lowInset) + width / 2;
  const x = at.x + { bottom: 0, top: 0, right: away, left: -away, 'low-right': low, 'low-left': -low }[side];
  const below = radius + labelGap + height / 2;
  const drop = radius * lowDrop + height / 2;
  const y =
    at.y + { bottom: below, top: -below, right: 0, left: 0, 'low-right': drop, 'low-left': drop }[side];
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Puts each label on the side where the fewest lines run through it and nothing lies under it. */
export function chooseSides(marks: readonly Labelled[], lines: readonly Bundle[]): Map<string, Side> {
  const chosen = new Map<string, Side>(marks.map(({ id }) => [id, 'bottom']));
  const boxes = new Map<string, Box>(marks.map((mark) => [mark.id, sideBox(mark, 'bottom')]));
  const reaches = marks.map(reachOf);
  const squares = createSquares(reaches);
  // what a label reaches on none of its sides needs no look at any of them
  const near = marks.map((mark, i) => ({
    mark,
    others: squares
      .under(reaches[i]!)
      .flatMap((other) => (overlap(reaches[i]!, reaches[other]!) > 0 ? [marks[other]!] : [])),
    lines: [] as Bundle[],
    // what runs through a label on a side is the same in each round
    through: new Map<Side, number>(),
  }));
  for (const line of lines) {
    const { from, to, breadth } = line;
    for (const i of squares.along(from, to, breadth))
      if (lengthInside(from, to, grow(reaches[i]!, breadth)) > 0) near[i]!.lines.push(line);
  }
  for (let round = 0; round < 3; round++) {
    let isSettled = true;
    for (const { mark, others, lines: passing, through } of near) {
      let best: Side = 'bottom';
      let least = Infinity;
      for (const side of sides) {
        const cost = habit[side] + crowding(mark, side, others, boxes);
        if (cost >= least) continue;
        const lined = through.get(side) ?? linesThrough(sideBox(mark, side), passing);
        through.set(side, lined);
        if (cost + lined < least) [best, least] = [side, cost + lined];
      }
      if (chosen.get(mark.id) === best) continue;
      isSettled = false;
      chosen.set(mark.id, best);
      boxes.set(mark.id, sideBox(mark, best));
    }
    if (isSettled) break;
  }
  return chosen;
}

/** All that a mark, its badge and its label on whichever side may cover. */
function reachOf(mark: Labelled): Box {
  const boxes = [
    ...sides.map((side) => grow(sideBox(mark, side), 3)),
    around(mark.at, mark.radius),
    ...(mark.badge ? [around(mark.badge, 11)] : []),
  ];
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** What a label on that side would lie over or under. */
function crowding(
  mark: Labelled,
  side: Side,
  marks: readonly Labelled[],
  boxes: ReadonlyMap<string, Box>,
): number {
  const box = sideBox(mark, side);
  const air = grow(box, 3);
  let sum = 0;
  for (const other of marks) {
    if (other.badge && overlap(box, around(other.badge, 11)) > 0) sum += 1000;
    if (other.id === mark.id) continue;
    if (overlap(air, around(other.at, other.radius)) > 0 || overlap(air, boxes.get(other.id)!) > 0)
      sum += 2000;
  }
  return sum;
}

function linesThrough(box: Box, lines: readonly Bundle[]): number {
  let sum = 0;
  for (const { from, to, breadth } of lines) {
    const inside = lengthInside(from, to, grow(box, breadth));
    if (inside > 0) sum += 10 + inside;
  }
  return sum;
}

function around({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/**
 * Those whose label would lie over another's, wherever it stands: what comes first, the more important, wins the
 * room. A label that gives way shows when its mark is pointed at or chosen.
 */
export function crowdedOut(
  marks: readonly Labelled[],
  sidesOf: ReadonlyMap<string, Side>,
): ReadonlySet<string> {
  const boxes = marks.map((mark) => sideBox(mark, sidesOf.get(mark.id) ?? 'bottom'));
  const squares = createSquares(boxes);
  const out = new Set<string>();
  for (const [i, { id }] of marks.entries()) {
    const isKept = (other: number) => other < i && !out.has(marks[other]!.id);
    if (squares.under(boxes[i]!).some((other) => isKept(other) && overlap(boxes[i]!, boxes[other]!) > 0))
      out.add(id);
  }
  return out;
}
