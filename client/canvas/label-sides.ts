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

/** A mark with all that is asked of it more than once. */
interface Seat {
  readonly mark: Labelled;
  /** Where the label lies on each side. */
  readonly boxes: Readonly<Record<Side, Box>>;
  /** The same with air round it. */
  readonly airy: Readonly<Record<Side, Box>>;
  readonly around: Box;
  readonly badge: Box | null;
  readonly reach: Box;
  readonly others: Seat[];
  readonly lines: Bundle[];
  /** Per side, how much of the lines runs through a label there, as far as it was counted; the same in each round. */
  readonly through: Map<Side, Counted>;
  side: Side;
}

interface Counted {
  sum: number;
  /** Of so many lines. */
  of: number;
}

/** Puts each label on the side where the fewest lines run through it and nothing lies under it. */
export function chooseSides(marks: readonly Labelled[], lines: readonly Bundle[]): Map<string, Side> {
  const seats = marks.map(toSeat);
  const squares = createSquares(seats.map(({ reach }) => reach));
  // what a label reaches on none of its sides needs no look at any of them
  for (const seat of seats)
    for (const i of squares.under(seat.reach)) {
      const other = seats[i]!;
      if (overlap(seat.reach, other.reach) > 0) seat.others.push(other);
    }
  for (const line of lines)
    for (const i of squares.along(line.from, line.to, line.breadth)) {
      const seat = seats[i]!;
      if (lengthInside(line.from, line.to, seat.reach, line.breadth) > 0) seat.lines.push(line);
    }
  for (let round = 0; round < 3; round++) {
    let isSettled = true;
    for (const seat of seats) {
      const best = bestOf(seat);
      if (seat.side === best) continue;
      isSettled = false;
      seat.side = best;
    }
    if (isSettled) break;
  }
  return new Map(seats.map(({ mark, side }) => [mark.id, side]));
}

function toSeat(mark: Labelled): Seat {
  const boxes = onEach((side) => sideBox(mark, side));
  return {
    mark,
    boxes,
    airy: onEach((side) => grow(boxes[side], air)),
    around: around(mark.at, mark.radius),
    badge: mark.badge ? around(mark.badge, 11) : null,
    reach: reachOf(mark),
    others: [],
    lines: [],
    through: new Map(),
    side: 'bottom',
  };
}

const air = 3;
const onEach = (boxOf: (side: Side) => Box) =>
  Object.fromEntries(sides.map((side) => [side, boxOf(side)])) as Record<Side, Box>;

/** No part of what a side costs is below 0, so what is no better than another side is not counted to its end. */
function bestOf(seat: Seat): Side {
  let best: Side = 'bottom';
  let least = Infinity;
  for (const side of sides) {
    const near = habit[side] + crowding(seat, side, least - habit[side]);
    if (near >= least) continue;
    const cost = near + linesThrough(seat, side, least - near);
    if (cost < least) [best, least] = [side, cost];
  }
  return best;
}

/** All that a mark, its badge and its label on whichever side may cover. */
function reachOf(mark: Labelled): Box {
  const boxes = [
    ...sides.map((side) => grow(sideBox(mark, side), air)),
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

/** What a label on that side would lie over or under; counted as far as `enough`. */
function crowding(seat: Seat, side: Side, enough: number): number {
  const box = seat.boxes[side];
  const airy = seat.airy[side];
  let sum = 0;
  for (const other of seat.others) {
    if (other.badge && overlap(box, other.badge) > 0) sum += 1000;
    if (other !== seat && (overlap(airy, other.around) > 0 || overlap(airy, other.boxes[other.side]) > 0))
      sum += 2000;
    if (sum >= enough) break;
  }
  return sum;
}

/** What of the lines runs through a label on that side; counted as far as `enough`, and later from there on. */
function linesThrough({ boxes, lines, through }: Seat, side: Side, enough: number): number {
  const counted = through.get(side) ?? { sum: 0, of: 0 };
  through.set(side, counted);
  while (counted.of < lines.length && counted.sum < enough) {
    const { from, to, breadth } = lines[counted.of]!;
    const inside = lengthInside(from, to, boxes[side], breadth);
    if (inside > 0) counted.sum += 10 + inside;
    counted.of += 1;
  }
  return counted.sum;
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
