import { cross, distanceToSegment, grow, lengthInside, overlap, type Box } from './geometry.ts';
import { labelGap } from './marks.ts';

/** What the layout knows of an entity: its mark, the room its label takes, and where it stands now. */
export interface Spot {
  x: number;
  y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly isFixed: boolean;
  /** Spots without a place yet count for nothing. */
  isPlaced: boolean;
}

export interface Plan {
  readonly spots: readonly Spot[];
  /** Pairs of indices into `spots`, each once, and half the width of the bundle between them. */
  readonly ties: readonly (readonly [number, number, number])[];
  /** Per spot, its ties, as indices into `ties`. */
  readonly tiesOf: readonly (readonly number[])[];
  readonly area: { readonly width: number; readonly height: number };
  /** The length that a tie would like to have. */
  readonly ideal: number;
}

const margin = 9;

export function labelBox(spot: Spot): Box {
  const top = spot.y + spot.radius + labelGap;
  return {
    left: spot.x - spot.width / 2,
    right: spot.x + spot.width / 2,
    top,
    bottom: top + spot.height,
  };
}

/** Mark and label below it, with a little air. */
export function spotBox(spot: Spot): Box {
  const half = Math.max(spot.radius, spot.width / 2) + margin;
  return {
    left: spot.x - half,
    right: spot.x + half,
    top: spot.y - spot.radius - margin,
    bottom: spot.y + spot.radius + labelGap + spot.height + margin,
  };
}

/**
 * How ill a spot stands: over others (forbidden in effect), under foreign ties, with ties that cross, run
 * through labels, are too long or lie too close to each other, out of the area. Lower is better. No part is
 * below 0, so what reaches `enough` is not counted to its end.
 */
export function spotCost(plan: Plan, index: number, enough = Infinity): number {
  const near = apart(plan, index) + outside(plan, plan.spots[index]!);
  if (near >= enough) return near;
  const tied = near + tiesCost(plan, index, enough - near);
  return tied >= enough ? tied : tied + foreignTies(plan, index);
}

// This runs some hundred thousand times for one picture, hence plain loops and no boxes made on the way.

function apart({ spots, ideal }: Plan, index: number): number {
  const spot = spots[index]!;
  const box = spotBox(spot);
  let cost = 0;
  for (let i = 0; i < spots.length; i++) {
    const other = spots[i]!;
    if (i === index || !other.isPlaced) continue;
    const dx = other.x - spot.x;
    const dy = other.y - spot.y;
    cost += Math.min((ideal * ideal * 3.5) / (dx * dx + dy * dy + 1), 400);
    if (Math.abs(dx) > 400 || Math.abs(dy) > 250) continue;
    const shared = overlap(box, spotBox(other));
    if (shared > 0) cost += 1500 + shared;
  }
  return cost;
}

function outside({ area }: Plan, spot: Spot): number {
  const box = spotBox(spot);
  const x = Math.max(0, -area.width / 2 - box.left) + Math.max(0, box.right - area.width / 2);
  const y = Math.max(0, -area.height / 2 - box.top) + Math.max(0, box.bottom - area.height / 2);
  return (x * x + y * y) * 0.15 + (x + y) * 4;
}

function tiesCost(plan: Plan, index: number, enough: number): number {
  const { spots, ties, tiesOf, ideal } = plan;
  let cost = 0;
  for (const own of tiesOf[index]!) {
    if (cost >= enough) return cost;
    const a = ties[own]![0];
    const b = ties[own]![1];
    const breadth = ties[own]![2];
    const from = spots[a]!;
    const to = spots[b]!;
    if (!from.isPlaced || !to.isPlaced) continue;
    const stretch = Math.sqrt((from.x - to.x) ** 2 + (from.y - to.y) ** 2) / ideal - 1;
    cost += stretch * stretch * (stretch < 0 ? 60 : 26);
    for (let i = 0; i < spots.length; i++) {
      if (i !== a && i !== b && spots[i]!.isPlaced) cost += through(from, to, breadth, spots[i]!);
    }
    cost += underOwnLabel(from, to) + underOwnLabel(to, from);
    for (let i = 0; i < ties.length; i++) {
      if (i !== own) cost += meeting(spots, a, b, ties[i]![0], ties[i]![1], breadth + ties[i]![2]);
    }
  }
  return cost;
}

function meeting(
  spots: readonly Spot[],
  a: number,
  b: number,
  c: number,
  d: number,
  breadth: number,
): number {
  if (!spots[c]!.isPlaced || !spots[d]!.isPlaced) return 0;
  if (a === c) return narrow(spots[a]!, spots[b]!, spots[d]!);
  if (a === d) return narrow(spots[a]!, spots[b]!, spots[c]!);
  if (b === c) return narrow(spots[b]!, spots[a]!, spots[d]!);
  if (b === d) return narrow(spots[b]!, spots[a]!, spots[c]!);
  return cross(spots[a]!, spots[b]!, spots[c]!, spots[d]!) ? 70 + breadth * 3 : 0;
}

/** A tie that leaves its own mark downwards runs through its label. */
function underOwnLabel(spot: Spot, other: Spot): number {
  return other.y > spot.y ? lengthInside(spot, other, labelBox(spot)) * 0.5 : 0;
}

function foreignTies({ spots, ties }: Plan, index: number): number {
  const spot = spots[index]!;
  let cost = 0;
  for (let i = 0; i < ties.length; i++) {
    const a = ties[i]![0];
    const b = ties[i]![1];
    if (a === index || b === index || !spots[a]!.isPlaced || !spots[b]!.isPlaced) continue;
    cost += through(spots[a]!, spots[b]!, ties[i]![2], spot);
  }
  return cost;
}

/** A tie that runs through a mark it does not belong to says something untrue; through a label it only disturbs. */
function through(from: Spot, to: Spot, breadth: number, spot: Spot): number {
  const reach = spot.radius + 12 + breadth;
  const side = Math.max(reach, spot.width / 2 + breadth);
  if ((from.x < spot.x - side && to.x < spot.x - side) || (from.x > spot.x + side && to.x > spot.x + side))
    return 0;
  const below = spot.radius + labelGap + spot.height + breadth;
  if (
    (from.y < spot.y - reach && to.y < spot.y - reach) ||
    (from.y > spot.y + below && to.y > spot.y + below)
  )
    return 0;
  const distance = distanceToSegment(spot, from, to);
  const mark = distance < reach ? 220 + (reach - distance) * 10 : 0;
  const inside = lengthInside(from, to, breadth > 0 ? grow(labelBox(spot), breadth) : labelBox(spot));
  return mark + (inside > 0 ? 25 + inside * 0.6 : 0);
}

const least = 0.42;
const leastCosine = Math.cos(least);

/** Two ties that leave a mark almost together can't be told apart. */
function narrow(center: Spot, one: Spot, other: Spot): number {
  const ax = one.x - center.x;
  const ay = one.y - center.y;
  const bx = other.x - center.x;
  const by = other.y - center.y;
  const cosine = (ax * bx + ay * by) / Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by) + 1);
  return cosine > leastCosine ? ((least - Math.acos(Math.min(1, cosine))) / least) ** 2 * 90 : 0;
}
