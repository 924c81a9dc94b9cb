import type { ViewFilter } from './view-filter.ts';

/** What was typed as a range of time: the part of a filter, or why it is none. */
export type TimeRange =
  { readonly time: ViewFilter['time'] } | { readonly fault: 'earliest' | 'latest' | 'order' };

const day = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A day, month or year at each end, either may be open; with both open nothing narrows. Takes Arabic digits too. */
export function timeRange(from: string, to: string): TimeRange {
  const [earliest, latest] = [latin(from), latin(to)];
  if (earliest !== '' && !day.test(earliest)) return { fault: 'earliest' };
  if (latest !== '' && !day.test(latest)) return { fault: 'latest' };
  if (earliest === '' && latest === '') return { time: undefined };
  // a month begins before all of its days, and ends after them
  if (earliest !== '' && latest !== '' && earliest > latest.padEnd(10, '~')) return { fault: 'order' };
  return { time: { ...(earliest === '' ? {} : { earliest }), ...(latest === '' ? {} : { latest }) } };
}

function latin(text: string): string {
  return text
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .split(/[/.\u2010-\u2015]/)
    .map((part) => part.trim())
    .join('-');
}
