import type { Random } from './random.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** A day of publication, from 2011 on; more lately than long ago. */
export function publicationDay(random: Random): [year: number, month: number, day: number] {
  return [2011 + Math.floor(15 * Math.sqrt(random.next())), 1 + random.below(12), 1 + random.below(28)];
}

export const asDay = ([year, month, day]: [number, number, number]) => `${year}-${two(month)}-${two(day)}`;

/** A time as news give it: a day, or vaguely a month, a season, a year, a span, or open at one end. */
export function timeBefore(random: Random, [year, month, day]: [number, number, number]): string {
  const chance = random.next();
  if (chance < 0.4) return asDay([year, month, 1 + random.below(day)]);
  if (chance < 0.55) return `${year}-${two(month)}`;
  if (chance < 0.65) return `${year}-${two(month)}~`;
  if (chance < 0.72) return `${year - 1}-${21 + random.below(4)}`;
  if (chance < 0.82) return String(year - 1 - random.below(5));
  if (chance < 0.9) return `${year - 1}-${two(1 + random.below(12))}/${year}-${two(month)}`;
  if (chance < 0.95) return `${year - 3}/..`;
  return `/${year}-${two(month)}`;
}
