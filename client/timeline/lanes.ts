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
/** As much room as a name is kept free in a lane; where more is left beside it, it takes that. */
const keptLabel = 240;
const between = 14;

/** How far a bar goes on fading where its end is open: it says that it goes on, not how long. */
export const openTail = 72;

/** Bars in as few lanes as keep them and their names apart, in the order given. */
export function toBars(
  items: readonly { key: string; span: Span; labelWidth: number }[],
  scale: Scale,
): Bar[] {
  const ends: number[] = [];
  const bars = items.map(({ key, span, labelWidth }) => {
    const known = { from: span.from ?? span.to ?? 0, to: span.to ?? span.from ?? 0 };
    const from = scale.at(known.from) - (span.from === null ? openTail : 0);
    const to = scale.at(known.to + 1) + (span.to === null ? openTail : 0);
    const start = Math.max(0, Math.min(from, scale.width - thinnest));
    const width = Math.max(thinnest, Math.min(to, scale.width) - start);
    const label = labelOf(start, start + width, labelWidth, scale.width);
    const bar = { key, lane: 0, start, width, label };
    let lane = ends.findIndex((end) => end + between <= beginOf(bar));
    if (lane === -1) lane = ends.length;
    ends[lane] = endOf(bar);
    return { ...bar, lane };
  });
  return withRoomTaken(bars, items, scale.width);
}

/** Names that were cut are as wide as they are, or as their lane leaves them. */
function withRoomTaken(bars: readonly Bar[], items: readonly { labelWidth: number }[], room: number): Bar[] {
  const grown = [...bars];
  const lanes: number[][] = [];
  for (const [nth, { lane }] of bars.entries()) (lanes[lane] ??= []).push(nth);
  for (const lane of lanes)
    for (const [place, nth] of lane.entries()) {
      const [before, after] = [grown[lane[place - 1] ?? -1], grown[lane[place + 1] ?? -1]];
      const from = before ? endOf(before) + between : 0;
      const to = after ? beginOf(after) - between : room;
      grown[nth] = { ...bars[nth]!, label: grownLabel(bars[nth]!, items[nth]!.labelWidth, from, to) };
    }
  return grown;
}

function grownLabel({ start, width, label }: Bar, wanted: number, from: number, to: number): Bar['label'] {
  const end = label.start + label.width;
  const isOnBar = label.start < start + width && end > start;
  if (label.width >= wanted || isOnBar) return label;
  const long = Math.max(label.width, Math.min(wanted, label.isBefore ? end - from : to - label.start));
  return { ...label, width: long, start: label.isBefore ? end - long : label.start };
}

const beginOf = ({ start, label }: Bar) => Math.min(start, label.start);
const endOf = ({ start, width, label }: Bar) => Math.max(start + width, label.start + label.width);

/**
 * After the bar where there is room for all of it or for what is kept free, else before it; over a bar that fills the
 * width its name stands on it.
 */
function labelOf(from: number, to: number, whole: number, room: number): Bar['label'] {
  const width = Math.min(whole, keptLabel);
  const isBetterBefore = to + gap + whole > room && from - gap - whole >= 0;
  if (isBetterBefore) return { start: from - gap - width, width, isBefore: true };
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
