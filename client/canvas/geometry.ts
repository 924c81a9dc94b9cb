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

/** How much of the line from a to b runs inside a box, or inside one that is so much larger on all sides. */
export function lengthInside(a: Point, b: Point, box: Box, larger = 0): number {
  const left = box.left - larger;
  const right = box.right + larger;
  if ((a.x < left && b.x < left) || (a.x > right && b.x > right)) return 0;
  const top = box.top - larger;
  const bottom = box.bottom + larger;
  if ((a.y < top && b.y < top) || (a.y > bottom && b.y > bottom)) return 0;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let from = 0;
  let to = 1;
  if (dx !== 0) {
    const [one, other] = [(left - a.x) / dx, (right - a.x) / dx];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  if (dy !== 0) {
    const [one, other] = [(top - a.y) / dy, (bottom - a.y) / dy];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return to > from ? (to - from) * Math.hypot(dx, dy) : 0;
}
