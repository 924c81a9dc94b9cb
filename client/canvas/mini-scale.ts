import type { Point } from '../state/state.ts';
import type { Box } from './geometry.ts';

/** How a picture fits a small one: where its places come to lie, and back. */
export interface MiniScale {
  readonly scale: number;
  toMini(point: Point): Point;
  toPicture(point: Point): Point;
}

const margin = 8;

/** Fits a box, in the middle, into a small picture of this size. */
export function miniScale(box: Box, { width, height }: { width: number; height: number }): MiniScale {
  const breadth = Math.max(1, box.right - box.left);
  const tallness = Math.max(1, box.bottom - box.top);
  const scale = Math.min((width - 2 * margin) / breadth, (height - 2 * margin) / tallness);
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return {
    scale,
    toMini: ({ x, y }) => ({
      x: width / 2 + (x - middle.x) * scale,
      y: height / 2 + (y - middle.y) * scale,
    }),
    toPicture: ({ x, y }) => ({
      x: middle.x + (x - width / 2) / scale,
      y: middle.y + (y - height / 2) / scale,
    }),
  };
}

/** Where the picture must lie for a place of it to be in the middle of a canvas. */
export function panTo(at: Point, { width, height }: { width: number; height: number }, zoom: number): Point {
  return { x: width / 2 - at.x * zoom, y: height / 2 - at.y * zoom };
}

/** True when all of the inner box lies in the outer one. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}
