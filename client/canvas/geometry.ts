import type { Point } from '../state/state.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Area that two boxes share. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

export function grow(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

/** Distance of a point from the line between two others. */
export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return Math.sqrt((p.x - a.x - t * dx) ** 2 + (p.y - a.y - t * dy) ** 2);
}

/** True when two lines cross between their ends. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Positive on one side of the line from p to q, negative on the other. */
function side(p: Point, q: Point, r: Point): number {
  return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
}

/** How much of the line from a to b runs inside a box. */
export function lengthInside(a: Point, b: Point, box: Box): number {
  const { left, top, right, bottom } = box;
  if ((a.x < left && b.x < left) || (a.x > right && b.x > right)) return 0;
  if ((a.y < top && b.y < top) || (a.y > bottom && b.y > bottom)) return 0;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const [x1, x2] = dx === 0 ? [0, 1] : dx > 0 ? [left - a.x, right - a.x] : [right - a.x, left - a.x];
  const [y1, y2] = dy === 0 ? [0, 1] : dy > 0 ? [top - a.y, bottom - a.y] : [bottom - a.y, top - a.y];
  const from = Math.max(0, dx === 0 ? 0 : x1 / dx, dy === 0 ? 0 : y1 / dy);
  const to = Math.min(1, dx === 0 ? 1 : x2 / dx, dy === 0 ? 1 : y2 / dy);
  return to > from ? (to - from) * Math.hypot(dx, dy) : 0;
}
