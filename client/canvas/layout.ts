import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Point } from '../state/state.ts';
import { spotBox, spotCost, type Plan, type Spot } from './layout-cost.ts';
import { bundleWidth, mostApart } from './lanes.ts';
import { placeAround } from './layout-around.ts';
import { separate } from './layout-separate.ts';
import { createRandom, type Random } from './random.ts';

export interface LayoutNode {
  readonly id: string;
  readonly radius: number;
  /** Room for the label, in the wider of the two languages. */
  readonly width: number;
  readonly height: number;
  /** Where it already stands; such a node never moves. */
  readonly fixed: Point | null;
}

export interface LayoutRequest {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
  /** The canvas in its own units; a first layout fills it. */
  readonly area: { readonly width: number; readonly height: number };
}

/** The same request gives the same places, on every machine: chance comes from a seed of our own. */
export function layOut(request: LayoutRequest): Record<string, Point> {
  const plan = toPlan(request);
  if (plan.spots.some(({ isFixed }) => isFixed)) placeAround(plan);
  else {
    arrangeAll(plan);
    fill(plan);
  }
  separate(plan.spots);
  return Object.fromEntries(
    request.nodes.map(({ id }, i) => {
      const { x, y } = plan.spots[i]!;
      return [id, { x: Math.round(x), y: Math.round(y) }];
    }),
  );
}

/** What each further relation of a pair adds to either side of their bundle, in canvas units. */
const halfLane = 3.4;

export function toPlan({ nodes, edges, area }: LayoutRequest): Plan {
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  const spots = nodes.map<Spot>(({ radius, width, height, fixed }) => ({
    x: fixed?.x ?? 0,
    y: fixed?.y ?? 0,
    radius,
    width,
    height,
    isFixed: fixed !== null,
    isPlaced: fixed !== null,
  }));
  const pairs = new Map<string, [number, number, number]>();
  for (const { source, target } of edges) {
    const a = index.get(source);
    const b = index.get(target);
    if (a === undefined || b === undefined || a === b) continue;
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    const tie = pairs.get(key);
    if (tie) tie[2] += halfLane;
    else pairs.set(key, [Math.min(a, b), Math.max(a, b), 0]);
  }
  // those that are one line with their number are no broader than it
  const ties = [...pairs.values()].map(([a, b, breadth]): [number, number, number] => [
    a,
    b,
    breadth > halfLane * (mostApart - 0.5) ? bundleWidth / 2 : breadth,
  ]);
  const tiesOf = spots.map((_, i) => ties.flatMap(([a, b], tie) => (a === i || b === i ? [tie] : [])));
  const ideal = Math.max(110, Math.sqrt((area.width * area.height) / Math.max(4, nodes.length)) * 0.92);
  return { spots, ties, tiesOf, area, ideal };
}

/** Several starts by forces, each polished; the best by cost stays. Large graphs get one start, unpolished. */
export function arrangeAll(plan: Plan): void {
  const { spots, ties } = plan;
  for (const spot of spots) spot.isPlaced = true;
  const work = spots.length * (spots.length + ties.length * 3);
  const starts = work > 60_000 ? 1 : 6;
  const rounds = Math.min(70, Math.floor(250_000 / work));
  let best: Point[] = [];
  let least = Infinity;
  for (let seed = 1; seed <= starts; seed++) {
    const random = createRandom(seed * 7919 + spots.length);
    startByForces(plan, random);
    for (let round = 0; round < rounds; round++) polish(plan, random, 1 - round / rounds);
    const cost = spots.reduce((sum, _, i) => sum + spotCost(plan, i), 0);
    if (cost >= least) continue;
    least = cost;
    best = spots.map(({ x, y }) => ({ x, y }));
  }
  for (const [i, point] of best.entries()) Object.assign(spots[i]!, point);
}

/** Spreads the picture over the room that is left; growing distances bring nothing together. */
export function fill({ spots, area }: Plan): void {
  const boxes = spots.map(spotBox);
  const low = { x: Math.min(...boxes.map(({ left }) => left)), y: Math.min(...boxes.map(({ top }) => top)) };
  const high = {
    x: Math.max(...boxes.map(({ right }) => right)),
    y: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
  for (const [axis, room] of [
    ['x', area.width],
    ['y', area.height],
  ] as const) {
    const middle = (low[axis] + high[axis]) / 2;
    const factor = Math.max(1, Math.min(mostStretch, room / (high[axis] - low[axis] || 1)));
    for (const spot of spots) spot[axis] = (spot[axis] - middle) * factor;
  }
}

const mostStretch = 1.45;

function startByForces({ spots, ties, area, ideal }: Plan, random: Random): void {
  const nodes = spots.map(() => ({
    x: (random() - 0.5) * area.width,
    y: (random() - 0.5) * area.height,
  }));
  const links = ties.map(([source, target]) => ({ source, target }));
  const simulation = forceSimulation(nodes)
    .randomSource(random)
    .force('link', forceLink(links).distance(ideal))
    .force('charge', forceManyBody().strength(-ideal * 6))
    .force('x', forceX(0).strength(0.06 * Math.min(1.6, area.height / area.width)))
    .force('y', forceY(0).strength(0.06 * Math.min(1.6, area.width / area.height)))
    .stop();
  simulation.tick(260);
  fit(nodes, area);
  for (const [i, { x, y }] of nodes.entries()) Object.assign(spots[i]!, { x, y });
}

/** Stretches a start to the area, so that a wide screen gets a wide picture. */
function fit(nodes: { x: number; y: number }[], area: Plan['area']): void {
  for (const [axis, room] of [
    ['x', area.width - 140],
    ['y', area.height - 110],
  ] as const) {
    const values = nodes.map((node) => node[axis]);
    const low = Math.min(...values);
    const high = Math.max(...values);
    const factor = high > low ? Math.min(1.6, room / (high - low)) : 1;
    for (const node of nodes) node[axis] = (node[axis] - (low + high) / 2) * factor;
  }
}

/** Tries a few other places for each spot, and an exchange with another, and keeps what is better. */
function polish(plan: Plan, random: Random, heat: number): void {
  const { spots, area } = plan;
  for (const [i, spot] of spots.entries()) {
    let cost = spotCost(plan, i);
    for (let attempt = 0; attempt < 5; attempt++) {
      const { x, y } = spot;
      const reach = attempt === 0 ? 1 : heat * heat * 0.4 + 0.02;
      spot.x = x + (random() - 0.5) * area.width * reach;
      spot.y = y + (random() - 0.5) * area.height * reach;
      const tried = spotCost(plan, i, cost);
      if (tried < cost) cost = tried;
      else Object.assign(spot, { x, y });
    }
    const j = Math.floor(random() * spots.length);
    if (j !== i) exchange(plan, i, j);
  }
}

function exchange(plan: Plan, i: number, j: number): void {
  const [one, other] = [plan.spots[i]!, plan.spots[j]!];
  const swap = () => {
    const { x, y } = one;
    Object.assign(one, { x: other.x, y: other.y });
    Object.assign(other, { x, y });
  };
  const before = spotCost(plan, i) + spotCost(plan, j);
  swap();
  const first = spotCost(plan, i, before);
  if (first >= before || first + spotCost(plan, j, before - first) >= before) swap();
}
