/** A time as the SDL gives it; sentinels of open ends become null. */
export interface Time {
  edtf: string;
  earliest: string | null;
  latest: string | null;
}

export function time(edtf: string | null, min: string | null, max: string | null): Time | null {
  if (edtf === null) return null;
  return {
    edtf,
    earliest: min === null || min === '0001-01-01' ? null : min,
    latest: max === null || max === '9999-12-31' ? null : max,
  };
}
