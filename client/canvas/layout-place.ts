import type { Standing } from '../state/layouts.ts';
import type { Plan } from './layout-cost.ts';
import { createRandom } from './random.ts';

/** Degrees: fewer are not spread over the whole canvas, or a town would look like a country. */
const leastSpan = 0.6;

/** North is up, also in Arabic. Who has no place stands among what ties it; who is tied to none, below all. */
export function placeOnEarth(plan: Plan, standing: readonly (Standing | null)[]): void {
  const { spots, area, ties, tiesOf } = plan;
  const earth = standing.map((one) => (one?.point ? project(one.point) : null));
  const known = earth.filter((one) => one !== null);
  const [west, east] = [Math.min(...known.map(({ x }) => x)), Math.max(...known.map(({ x }) => x))];
  const [north, south] = [Math.min(...known.map(({ y }) => y)), Math.max(...known.map(({ y }) => y))];
  const span = (least: number, most: number) => Math.max(leastSpan, most - least);
  const scale = Math.min((area.width * 0.9) / span(west, east), (area.height * 0.9) / span(north, south));
  const placed = new Set<number>();
  for (const [i, point] of earth.entries()) {
    if (!point) continue;
    spots[i]!.x = (point.x - (west + east) / 2) * scale;
    spots[i]!.y = (point.y - (north + south) / 2) * scale;
    placed.add(i);
  }
  const random = createRandom(spots.length * 31 + 7);
  const near = (i: number) =>
    tiesOf[i]!.map((tie) => (ties[tie]![0] === i ? ties[tie]![1] : ties[tie]![0])).filter((one) =>
      placed.has(one),
    );
  for (let fresh = [-1]; fresh.length > 0;) {
    fresh = spots.flatMap((_, i) => (!placed.has(i) && near(i).length > 0 ? [i] : []));
    const middles = fresh.map((i) => {
      const around = near(i).map((one) => spots[one]!);
      const mean = (axis: 'x' | 'y') => around.reduce((sum, one) => sum + one[axis], 0) / around.length;
      return { x: mean('x') + (random() - 0.5) * 90, y: mean('y') + (random() - 0.5) * 90 };
    });
    fresh.forEach((i, at) => {
      Object.assign(spots[i]!, middles[at]);
      placed.add(i);
    });
  }
  const loose = spots.flatMap((_, i) => (placed.has(i) ? [] : [i]));
  const low = Math.max(0, ...[...placed].map((i) => spots[i]!.y));
  loose.forEach((i, at) =>
    Object.assign(spots[i]!, { x: (at - (loose.length - 1) / 2) * 120, y: low + 140 }),
  );
}

/** Mercator, in degrees, y downwards. */
function project({ latitude, longitude }: NonNullable<Standing['point']>): { x: number; y: number } {
  const angle = (Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180;
  return { x: longitude, y: (-Math.log(Math.tan(Math.PI / 4 + angle / 2)) * 180) / Math.PI };
}
