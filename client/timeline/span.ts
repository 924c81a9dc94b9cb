/** A time as the data has it: EDTF, with the first and the last day it can mean. */
export interface TimeGiven {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Days since 1970, both among it; null where it is open. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
  /** Ends that are not sharp: open, or given as about. */
  readonly isSoftStart: boolean;
  readonly isSoftEnd: boolean;
}

/** Milliseconds. */
export const dayLength = 86_400_000;

export const dayOf = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / dayLength);
export const dateOf = (day: number): Date => new Date(day * dayLength);
export const isoOf = (day: number): string => dateOf(day).toISOString().slice(0, 10);

/** Null for a time that says nothing: open at both ends. */
export function spanOf({ edtf, earliest, latest }: TimeGiven): Span | null {
  if (earliest === null && latest === null) return null;
  const [start = '', end = start] = edtf.split('/');
  const isVague = (text: string) => /[~?%X]/.test(text);
  return {
    from: earliest === null ? null : dayOf(earliest),
    to: latest === null ? null : dayOf(latest),
    isSoftStart: earliest === null || isVague(start),
    isSoftEnd: latest === null || isVague(end),
  };
}

/** The days from which to which a timeline of these runs, with a margin; null where there is none. */
export function domainOf(spans: readonly Span[]): readonly [number, number] | null {
  const ends = spans.flatMap(({ from, to }) => [from, to].filter((end) => end !== null));
  if (ends.length === 0) return null;
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const margin = Math.max(15, Math.round((last - first) * 0.06));
  return [first - margin, last + margin];
}
