/** A time as the SDL gives it; sentinels of open ends become null. */
export interface Time {
  edtf: string;
  earliest: string | null;
  latest: string | null;
}

/** The ISO day on which a time begins and ends, null where that end is open. */
export const firstDay = (day: string | null) => (day === '0001-01-01' ? null : day);
export const lastDay = (day: string | null) => (day === '9999-12-31' ? null : day);

export function time(edtf: string | null, min: string | null, max: string | null): Time | null {
  return edtf === null ? null : { edtf, earliest: firstDay(min), latest: lastDay(max) };
}
