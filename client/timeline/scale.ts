import { scaleUtc } from 'd3-scale';
import { dateOf, dayLength } from './span.ts';

export interface Tick {
  /** From the reading start, in pixels. */
  readonly at: number;
  readonly text: string;
}

/** Days and pixels. Pixels count from where reading starts, so that time runs right to left in Arabic. */
export interface Scale {
  at(day: number): number;
  dayAt(pixel: number): number;
  readonly width: number;
}

export function toScale([first, last]: readonly [number, number], width: number): Scale {
  const length = Math.max(1, last - first);
  return {
    at: (day) => ((day - first) / length) * width,
    dayAt: (pixel) => Math.round(first + (Math.min(width, Math.max(0, pixel)) / width) * length),
    width,
  };
}

/** Lines of years, months or days, as many as have room, each told no longer than need be. */
export function ticksOf(domain: readonly [number, number], scale: Scale, locale: string): Tick[] {
  const [first, last] = domain;
  const dates = scaleUtc([dateOf(first), dateOf(last)], [0, scale.width]).ticks(
    Math.max(2, Math.floor(scale.width / 110)),
  );
  const isWhole = (part: (date: Date) => boolean) => dates.every(part);
  const areYears = isWhole((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  const areMonths = isWhole((date) => date.getUTCDate() === 1);
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(areYears ? {} : { month: areMonths ? 'long' : 'short' }),
    ...(areYears || areMonths ? {} : { day: 'numeric' }),
  });
  return dates
    .map((date) => ({ at: scale.at(date.getTime() / dayLength), text: format.format(date) }))
    .filter(({ at }) => at >= 0 && at < scale.width - 44);
}
