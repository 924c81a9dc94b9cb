import type { Point } from '../state/state.ts';

/** A box between two corners as a line round it. */
export function boxBetween(from: Point, to: Point): Point[] {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}

/** Ids of the places inside of a line that comes back to its beginning, in their order. */
export function enclosed(places: Readonly<Record<string, Point>>, line: readonly Point[]): string[] {
  return Object.keys(places).filter((id) => isInside(places[id]!, line));
}

/** Inside is what a ray to the right leaves through an odd number of sides. */
function isInside({ x, y }: Point, line: readonly Point[]): boolean {
  let isIn = false;
  for (let i = 0, before = line.length - 1; i < line.length; before = i++) {
    const [a, b] = [line[i]!, line[before]!];
    if (a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) isIn = !isIn;
  }
  return isIn;
}
