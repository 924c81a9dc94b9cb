import type { Rearrangement } from '../state/layouts.ts';
import type { Point } from '../state/state.ts';
import { placeLayered } from './layout-layered.ts';
import { placeOnEarth } from './layout-place.ts';
import { placeRadial } from './layout-radial.ts';
import { placeByTime } from './layout-time.ts';
import { separate } from './layout-separate.ts';
import { arrangeAll, fill, toPlan, type LayoutRequest } from './layout.ts';
import type { Plan } from './layout-cost.ts';

/** Arranges a whole picture anew; what is fixed keeps its place, and the rest comes as near to it as it was. */
export function layOutWhole(request: LayoutRequest, rearrangement: Rearrangement): Record<string, Point> {
  const fixed = request.nodes.map((node) => node.fixed);
  const loose = { ...request, nodes: request.nodes.map((node) => ({ ...node, fixed: null })) };
  const plan = toPlan(loose);
  if (plan.spots.length > 0) place(plan, request, rearrangement);
  const held = hold(plan, fixed);
  separate(held.spots);
  return Object.fromEntries(
    request.nodes.map(({ id }, i) => {
      const { x, y } = held.spots[i]!;
      // adding 0 makes of -0 a plain 0
      return [id, fixed[i] ?? { x: Math.round(x) + 0, y: Math.round(y) + 0 }];
    }),
  );
}

function place(plan: Plan, { nodes, edges }: LayoutRequest, how: Rearrangement): void {
  const standing = nodes.map(({ id }) => how.standing[id] ?? null);
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  for (const spot of plan.spots) spot.isPlaced = true;
  if (how.how === 'layered') {
    const counts = new Map<string, number>();
    for (const { source, target } of edges) {
      const [a, b] = [index.get(source), index.get(target)];
      counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
    }
    const count = (a: number, b: number) => counts.get(`${a} ${b}`) ?? 0;
    placeLayered(plan, (a, b) => count(a, b) - count(b, a), how.isMirrored);
  } else if (how.how === 'radial') {
    const best = plan.tiesOf.reduce(
      (most, ties, i) => (ties.length > plan.tiesOf[most]!.length ? i : most),
      0,
    );
    placeRadial(plan, (how.center === null ? undefined : index.get(how.center)) ?? best);
  } else if (how.how === 'time') placeByTime(plan, standing, how.isMirrored);
  else if (how.how === 'place') placeOnEarth(plan, standing);
  else {
    arrangeAll(plan);
    fill(plan);
  }
}

function hold(plan: Plan, fixed: readonly (Point | null)[]): Plan {
  const pins = plan.spots.flatMap((spot, i) => (fixed[i] ? [{ spot, at: fixed[i] }] : []));
  const mean = (axis: 'x' | 'y') =>
    pins.reduce((sum, { spot, at }) => sum + at[axis] - spot[axis], 0) / Math.max(1, pins.length);
  const [x, y] = [mean('x'), mean('y')];
  const spots = plan.spots.map((spot, i) => ({
    ...spot,
    ...(fixed[i] ?? { x: spot.x + x, y: spot.y + y }),
    isFixed: fixed[i] !== null,
  }));
  return { ...plan, spots };
}
