import type { Standing } from '../state/layouts.ts';
import { placeColumns } from './layout-columns.ts';
import type { Plan } from './layout-cost.ts';

const mostColumns = 9;

/**
 * Columns by the first day that anything gives, early to late; what has no time stands apart, in a last column.
 * Each column holds whole days, and few enough that a column is a time one can name.
 */
export function placeByTime(plan: Plan, standing: readonly (Standing | null)[], isMirrored: boolean): void {
  const dated = standing.flatMap((one, i) => (dayOf(one) ? [{ i, day: dayOf(one)! }] : []));
  dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.i - b.i));
  const days = [...new Set(dated.map(({ day }) => day))];
  const perColumn = Math.max(1, dated.length / mostColumns);
  const columns: number[][] = [];
  let column: number[] = [];
  for (const day of days) {
    const fresh = dated.filter((one) => one.day === day).map(({ i }) => i);
    if (days.length > mostColumns && column.length > 0 && column.length + fresh.length <= perColumn * 1.2)
      column.push(...fresh);
    else {
      if (column.length > 0) columns.push(column);
      column = fresh;
    }
  }
  if (column.length > 0) columns.push(column);
  const undated = standing.flatMap((one, i) => (dayOf(one) ? [] : [i]));
  placeColumns(plan, [...columns, undated], isMirrored);
}

export const dayOf = (one: Standing | null | undefined): string | null =>
  one?.earliest ?? one?.latest ?? null;
