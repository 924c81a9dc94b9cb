import { parse } from 'edtf';
import type { Time } from '../knowledge.ts';

const first = '0001-01-01';
const last = '9999-12-31';

/**
 * An EDTF level 1 expression with the first and last day it can mean. Bounds are ours, not the package's:
 * that one starts an interval with an unknown beginning in 1970. Qualifiers (~ ? %) stay in the text and
 * widen nothing: how far "about" reaches is not ours to invent. Seasons are the meteorological ones of the north.
 * @returns undefined when it is not EDTF level 1
 */
export function readTime(edtf: string): Time | undefined {
  try {
    if (parse(edtf, { level: 1 }) === null) return undefined;
  } catch {
    return undefined;
  }
  const [from = '', to, more] = edtf.split('/');
  if (more !== undefined) return undefined;
  const start = bounds(from);
  const end = to === undefined ? start : bounds(to);
  if (!start || !end || start.min > end.max) return undefined;
  return { edtf, min: start.min, max: end.max };
}

interface Bounds {
  min: string;
  max: string;
}

/** Southern seasons and divisions of level 2 are not taken. */
const seasons: Record<string, [number, number]> = { 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14] };

function bounds(text: string): Bounds | undefined {
  if (text === '' || text === '..') return { min: first, max: last };
  const plain = text.replace(/[~?%]$/, '');
  const match = /^(\d{2}[\dX][\dX])(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?$/.exec(plain);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  const [low, high] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  if (month === undefined || month === 'XX') return { min: iso(low, 1, 1), max: iso(high, 12, 31) };
  const season = seasons[month];
  if (season) return { min: iso(low, season[0], 1), max: endOfMonth(high, season[1]) };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  if (day === undefined || day === 'XX')
    return { min: iso(low, monthNumber, 1), max: endOfMonth(high, monthNumber) };
  const exact = iso(low, monthNumber, Number(day));
  return { min: exact, max: iso(high, monthNumber, Number(day)) };
}

function endOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function iso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}
