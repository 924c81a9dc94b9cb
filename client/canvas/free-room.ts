import { overlap, type Box } from './geometry.ts';

const sizeOf = ({ left, top, right, bottom }: Box) => ({ width: right - left, height: bottom - top });

/** How many times larger something of this size can be to fit a box. */
export function fittingIn(box: Box, { width, height }: { width: number; height: number }): number {
  const room = sizeOf(box);
  return Math.min(room.width / Math.max(1, width), room.height / Math.max(1, height));
}

/**
 * Where in a room, beside all that lies over it, something of this shape can be largest: in the middle of the whole, as
 * nearly as that goes.
 */
export function freeRoom(whole: Box, over: readonly Box[], size: { width: number; height: number }): Box {
  const best = largest(whole, over, size);
  const scale = fittingIn(best, size);
  const [left, right] = span([best.left, best.right], [whole.left, whole.right], size.width * scale);
  const [top, bottom] = span([best.top, best.bottom], [whole.top, whole.bottom], size.height * scale);
  return { left, right, top, bottom };
}

/** Keeps one side of each that lies over the room, whichever leaves most. */
function largest(room: Box, [first, ...rest]: readonly Box[], size: { width: number; height: number }): Box {
  if (!first) return room;
  if (overlap(room, first) === 0) return largest(room, rest, size);
  return [
    { ...room, top: Math.max(room.top, first.bottom) },
    { ...room, bottom: Math.min(room.bottom, first.top) },
    { ...room, left: Math.max(room.left, first.right) },
    { ...room, right: Math.min(room.right, first.left) },
  ]
    .map((part) => largest(part, rest, size))
    .reduce((one, other) => (fittingIn(other, size) > fittingIn(one, size) ? other : one));
}

/** The part of a span, no smaller than need be, whose middle is nearest to that of the whole. */
function span([from, to]: Span, [first, last]: Span, need: number): Span {
  const middle = Math.min(Math.max((first + last) / 2, from + need / 2), to - need / 2);
  const half = Math.min(middle - from, to - middle);
  return [middle - half, middle + half];
}

type Span = [number, number];
