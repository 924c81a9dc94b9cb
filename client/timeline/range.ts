import type { ViewFilter } from '../state/view-filter.ts';
import { dayLength, isoOf, type Span } from './span.ts';

/** From a day to a day, both among it. */
export type Range = readonly [from: number, to: number];

type Time = NonNullable<ViewFilter['time']>;

/** The days of a filter's time; what it leaves open reaches to the ends of the timeline. Null for no filter. */
export function rangeOf(time: Time | undefined, [first, last]: Range): Range | null {
  if (!time?.earliest && !time?.latest) return null;
  const from = time.earliest ? firstDayOf(time.earliest) : first;
  const to = time.latest ? lastDayOf(time.latest) : last;
  return [from, to];
}

export const timeOf = ([from, to]: Range): Time => ({ earliest: isoOf(from), latest: isoOf(to) });

/** Whether a time can lie in a range, as the server decides it. */
export function touches({ from, to }: Span, range: Range): boolean {
  return (to ?? Infinity) >= range[0] && (from ?? -Infinity) <= range[1];
}

/** The range that a run through time shows next; null when it has come to the end. */
export function following([from, to]: Range, [, last]: Range): Range | null {
  const length = to - from;
  const step = Math.max(1, Math.round(length / 2));
  if (to >= last) return null;
  return to + step > last ? [last - length, last] : [from + step, to + step];
}

/** Where a run begins: the range that is chosen, or the first sixth of all; from the start again after the end. */
export function beginning(range: Range | null, [first, last]: Range): Range {
  if (range && range[1] < last) return range;
  const length = range ? range[1] - range[0] : Math.max(1, Math.round((last - first) / 6));
  return [first, first + length];
}

const dayIn = (year: number, month: number, day: number) =>
  Math.round(Date.UTC(year, month, day) / dayLength);

/** The first day of a day, month or year. */
function firstDayOf(text: string): number {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return dayIn(year, month - 1, day);
}

/** The last day of a day, month or year. */
function lastDayOf(text: string): number {
  const [year = 0, month = 12, day] = text.split('-').map(Number);
  return day === undefined ? dayIn(year, month, 0) : dayIn(year, month - 1, day);
}
