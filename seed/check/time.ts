import { parse } from 'edtf';
import type { Time } from '../knowledge.ts';

const first = '0001-01-01';
const last = '9999-12-31';

/** Why a text is no time of ours, and what to write instead. */
export interface NoTime {
  time?: undefined;
  what: string;
  write: string;
}

/**
 * An EDTF level 1 expression with the first and last day it can mean. Bounds are ours, not the package's:
 * that one starts an interval with an unknown beginning in 1970, knows 29 February in every year and takes
 * years below 100 for the twentieth century's. Qualifiers (~ ? %) stay in the text and widen nothing: how far
 * "about" reaches is not ours to invent. Seasons are the meteorological ones of the north.
 */
export function readTime(edtf: string): { time: Time } | NoTime {
  const known = read.get(edtf);
  if (known) return known;
  const fresh = readAnew(edtf);
  if (read.size < remembered) read.set(edtf, fresh);
  return fresh;
}

/** The same days stand in many claims, and the package takes its time for each. */
const read = new Map<string, { time: Time } | NoTime>();
const remembered = 50_000;

function readAnew(edtf: string): { time: Time } | NoTime {
  const no = (what: string, write: string): NoTime => ({ what: `${JSON.stringify(edtf)} ${what}`, write });
  if (/^\d{4}-\d\d-\d\dT/.test(edtf)) return no('names the hour', `write the day: "${edtf.slice(0, 10)}"`);
  const [from = '', to, more] = edtf.split('/');
  const start = bounds(from);
  const end = to === undefined ? start : bounds(to);
  if (more !== undefined || !start || !end || (isOpen(from) && to === undefined))
    return no('is not EDTF level 1', 'write for example "2022-01-20", "2022-02~" or "2019/.."');
  if (isOpen(from) && isOpen(to)) return no('is open at both ends', 'leave it out');
  if (start.min > end.max) return no('ends before it begins', `write "${to}/${from}"`);
  if ([start.min, start.max, end.min, end.max].some((day) => day < first || day > last || day.length > 10))
    return no('is outside the years 0001 to 9999', 'write a year of four digits');
  return isLevel1(edtf)
    ? { time: { edtf, min: start.min, max: end.max } }
    : no('is not EDTF level 1', 'put nothing in its place, or write two times apart');
}

const isOpen = (part: string | undefined) => part === '' || part === '..';

function isLevel1(edtf: string): boolean {
  try {
    return parse(edtf, { level: 1 }) !== null;
  } catch {
    return false;
  }
}

interface Bounds {
  min: string;
  max: string;
}

/** First and last month; winter ends in the next year. Southern seasons and parts of level 2 are not taken. */
const seasons: Record<string, [number, number]> = { 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14] };

/** Of one date; undefined when it is none, or none that the calendar has. */
function bounds(text: string): Bounds | undefined {
  if (isOpen(text)) return { min: first, max: last };
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?[~?%]?$/.exec(text);
  if (!match) return undefined;
  const [, year = '', month = 'XX', day = 'XX'] = match;
  const [low, high] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  if (month === 'XX') return day === 'XX' ? { min: iso(low, 1, 1), max: iso(high, 12, 31) } : undefined;
  const [from, to] = seasons[month] ?? [Number(month), Number(month)];
  if (from < 1 || from > 12) return undefined;
  if (day === 'XX') return { min: iso(low, from, 1), max: iso(high, to, daysIn(high, to)) };
  if (month in seasons || Number(day) < 1 || Number(day) > daysIn(low, from)) return undefined;
  return { min: iso(low, from, Number(day)), max: iso(high, from, Number(day)) };
}

/** Month 13 is January of the next year. */
function daysIn(year: number, month: number): number {
  const day = new Date(0);
  // Date.UTC would take the years 0 to 99 for 1900 to 1999
  day.setUTCFullYear(year, month, 0);
  return day.getUTCDate();
}

function iso(year: number, month: number, day: number): string {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
