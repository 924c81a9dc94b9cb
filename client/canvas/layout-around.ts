import type { Point } from '../state/state.ts';
import { spotCost, type Plan, type Spot } from './layout-cost.ts';

const turns = 24;
const rings = 18;

/** Gives each new spot the best free place around what it is tied to; those that stand never move. */
export function placeAround(plan: Plan): void {
  const grown = { ...plan, area: areaAround(plan), ideal: Math.min(plan.ideal, 150) };
  for (;;) {
    const next = mostTied(grown);
    if (next === null) break;
    const spot = grown.spots[next]!;
    spot.isPlaced = true;
    tryPlaces(grown, next, candidates(centerOf(grown, next), 62));
  }
  for (const [i, spot] of grown.spots.entries()) {
    if (!spot.isFixed) tryPlaces(grown, i, candidates(spot, 9));
  }
}

/** Unplaced spots with most ties to placed ones come first; equal ones in the order given. */
function mostTied(plan: Plan): number | null {
  const { spots } = plan;
  let best: number | null = null;
  let most = -1;
  for (const [i, spot] of spots.entries()) {
    if (spot.isPlaced) continue;
    const count = farEnds(plan, i).length;
    if (count > most) [best, most] = [i, count];
  }
  return best;
}

function centerOf(plan: Plan, index: number): Point {
  const near = farEnds(plan, index);
  return mean(near.length > 0 ? near : plan.spots.filter(({ isPlaced }, i) => isPlaced && i !== index));
}

/** What a spot is tied to and has a place. */
function farEnds({ spots, ties, tiesOf }: Plan, index: number): Spot[] {
  return tiesOf[index]!.map((tie) => {
    const [a, b] = ties[tie]!;
    return spots[a === index ? b : a]!;
  }).filter(({ isPlaced }) => isPlaced);
}

function mean(points: readonly Point[]): Point {
  const n = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / n,
    y: points.reduce((sum, { y }) => sum + y, 0) / n,
  };
}

function candidates({ x, y }: Point, step: number): Point[] {
  return Array.from({ length: rings * turns }, (_, i) => {
    const distance = step * (1 + Math.floor(i / turns) * 0.55);
    const angle = ((i % turns) / turns + Math.floor(i / turns) / (turns * 2)) * 2 * Math.PI;
    return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
  });
}

function tryPlaces(plan: Plan, index: number, places: readonly Point[]): void {
  const spot: Spot = plan.spots[index]!;
  let best: Point = { x: spot.x, y: spot.y };
  let least = spotCost(plan, index);
  for (const place of places) {
    Object.assign(spot, place);
    const cost = spotCost(plan, index, least);
    if (cost < least) [best, least] = [place, cost];
  }
  Object.assign(spot, best);
}

/** The picture may grow past the screen, the camera follows; but it grows to all sides alike. */
function areaAround({ spots, area }: Plan): Plan['area'] {
  const placed = spots.filter(({ isFixed }) => isFixed);
  const reach = (values: number[]) => 2 * Math.max(0, ...values.map(Math.abs)) + 320;
  return {
    width: Math.max(area.width, reach(placed.map(({ x }) => x))),
    height: Math.max(area.height, reach(placed.map(({ y }) => y))),
  };
}
