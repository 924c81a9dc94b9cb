import type { Point } from '../state/state.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const unit: Record<Direction, Point> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** The place that an arrow key leads to: near, and as straight ahead as can be. Null at the edge. */
export function goTo(
  places: Readonly<Record<string, Point>>,
  from: string | null,
  direction: Direction,
): string | null {
  const here = from === null ? null : (places[from] ?? null);
  if (!here) return middle(places);
  const { x, y } = unit[direction];
  let best: string | null = null;
  let least = Infinity;
  for (const [id, place] of Object.entries(places)) {
    const dx = place.x - here.x;
    const dy = place.y - here.y;
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y - dy * x);
    const effort = ahead + aside * 2.2;
    if (id === from || ahead <= 0 || aside > ahead * 2.5 || effort >= least) continue;
    [best, least] = [id, effort];
  }
  return best;
}

/** What stands nearest to a place, so that the keys go on from there when it is gone. */
export function nearestTo(places: Readonly<Record<string, Point>>, id: string): string | null {
  const here = places[id];
  const { [id]: _gone, ...others } = places;
  return here ? nearest(others, here) : null;
}

/** Where the keys start: what stands nearest to the middle. */
function middle(places: Readonly<Record<string, Point>>): string | null {
  const all = Object.entries(places);
  const x = all.reduce((sum, [, place]) => sum + place.x, 0) / all.length;
  const y = all.reduce((sum, [, place]) => sum + place.y, 0) / all.length;
  return nearest(places, { x, y });
}

function nearest(places: Readonly<Record<string, Point>>, { x, y }: Point): string | null {
  const distance = (place: Point) => Math.hypot(place.x - x, place.y - y);
  return Object.entries(places).sort(([, a], [, b]) => distance(a) - distance(b))[0]?.[0] ?? null;
}

/** The next relation round a place, clockwise or back; starts at the top. */
export function turn(
  from: Point,
  ends: readonly { readonly relation: string; readonly at: Point }[],
  current: string | null,
  isForward: boolean,
): string | null {
  const angle = ({ x, y }: Point) =>
    (Math.atan2(y - from.y, x - from.x) + Math.PI / 2 + 2 * Math.PI) % (2 * Math.PI);
  const order = [...ends].sort((a, b) => angle(a.at) - angle(b.at) || (a.relation < b.relation ? -1 : 1));
  if (order.length === 0) return null;
  const at = order.findIndex(({ relation }) => relation === current);
  const next = at < 0 ? (isForward ? 0 : order.length - 1) : at + (isForward ? 1 : -1);
  return order[(next + order.length) % order.length]!.relation;
}
