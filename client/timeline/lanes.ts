import type { Scale } from './scale.ts';
import type { Span } from './span.ts';

/** Where a bar stands in its lane, and its name beside it: pixels from the reading start. */
export interface Bar {
  readonly key: string;
  readonly lane: number;
  readonly start: number;
  readonly width: number;
  readonly label: { readonly start: number; readonly width: number; readonly isBefore: boolean };
}

export const thinnest = 8;
const gap = 8;
const widestLabel = 240;
const between = 14;

/** How far a bar goes on fading where its end is open: it says that it goes on, not how long. */
export const openTail = 72;

/** Bars in as few lanes as keep them and their names apart, in the order given. */
export function toBars(
  items: readonly { key: string; span: Span; labelWidth: number }[],
  scale: Scale,
): Bar[] {
  const ends: number[] = [];
  return items.map(({ key, span, labelWidth }) => {
    const known = { from: span.from ?? span.to ?? 0, to: span.to ?? span.from ?? 0 };
    const from = scale.at(known.from) - (span.from === null ? openTail : 0);
    const to = scale.at(known.to + 1) + (span.to === null ? openTail : 0);
    const start = Math.max(0, Math.min(from, scale.width - thinnest));
    const width = Math.max(thinnest, Math.min(to, scale.width) - start);
    const label = labelOf(start, start + width, Math.min(labelWidth, widestLabel), scale.width);
    const first = Math.min(start, label.start);
    const last = Math.max(start + width, label.start + label.width);
    let lane = ends.findIndex((end) => end + between <= first);
    if (lane === -1) lane = ends.length;
    ends[lane] = last;
    return { key, lane, start, width, label };
  });
}

/** After the bar where there is room, else before it; over a bar that fills the width its name stands on it. */
function labelOf(from: number, to: number, width: number, room: number): Bar['label'] {
  if (to + gap + width <= room) return { start: to + gap, width, isBefore: false };
  if (from - gap - width >= 0) return { start: from - gap - width, width, isBefore: true };
  const [before, after] = [from - gap, room - to - gap];
  const most = Math.max(before, after);
  if (most < 90) return { start: Math.max(0, from), width: Math.min(width, room - from), isBefore: false };
  return after >= before
    ? { start: to + gap, width: after, isBefore: false }
    : { start: 0, width: before, isBefore: true };
}

/** Ends that are not sharp fade out: over a tail where they are open, over a fourth where they are about. */
export function softEnds(
  { from, to, isSoftStart, isSoftEnd }: Span,
  width: number,
): { start: number; end: number } {
  const soft = (isSoft: boolean, isOpen: boolean) =>
    !isSoft ? 0 : Math.min(width / (isOpen ? 1 : 2), isOpen ? openTail : Math.max(8, width / 4));
  return { start: soft(isSoftStart, from === null), end: soft(isSoftEnd, to === null) };
}
