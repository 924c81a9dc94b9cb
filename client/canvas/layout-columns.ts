import { spotBox, type Plan } from './layout-cost.ts';

const closest = 60;
const widest = 150;
const tallest = 1.25;
const sweeps = 12;
const mostAir = 170;
const aside = [-26, 26, 0];

/**
 * Stands spots in columns from left to right, or from right to left, ordered so that ties between columns cross
 * little; a column too tall for the canvas becomes several beside each other.
 */
export function placeColumns(plan: Plan, columns: readonly (readonly number[])[], isMirrored: boolean): void {
  const ordered = order(plan, columns);
  const room = plan.area.height * tallest;
  const split = ordered.flatMap((column) => cut(plan, column, room));
  const widths = split.map((column) => Math.max(...column.map((i) => breadthOf(plan, i))));
  const free = plan.area.width - widths.reduce((sum, width) => sum + width, 0);
  const gap = Math.max(closest, Math.min(widest, free / Math.max(1, split.length - 1)));
  const breadth = widths.reduce((sum, width) => sum + width, 0) + gap * (split.length - 1);
  // as tall in its breadth as the canvas is
  const height = (plan.area.height * Math.max(plan.area.width, breadth)) / plan.area.width;
  let left = 0;
  for (const [at, column] of split.entries()) {
    const x = left + widths[at]! / 2;
    standIn(plan, column, isMirrored ? -x : x, height * 0.92);
    left += widths[at]! + gap;
  }
  const middle = ((left - gap) / 2) * (isMirrored ? -1 : 1);
  for (const column of split) for (const i of column) plan.spots[i]!.x -= middle;
}

/** Barycentres, swept forth and back; equal ones keep their order. */
function order({ ties, tiesOf }: Plan, columns: readonly (readonly number[])[]): number[][] {
  const found = columns.map((column) => [...column]).filter((column) => column.length > 0);
  const columnOf = new Map(found.flatMap((column, at) => column.map((i) => [i, at])));
  const rank = new Map<number, number>();
  const number = (column: readonly number[]) =>
    column.forEach((i, at) => rank.set(i, (at + 0.5) / column.length));
  found.forEach(number);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const isForth = sweep % 2 === 0;
    for (const [turn] of found.entries()) {
      const at = isForth ? turn : found.length - 1 - turn;
      const column = found[at]!;
      const weight = new Map(
        column.map((i) => {
          const others = tiesOf[i]!.map((tie) => (ties[tie]![0] === i ? ties[tie]![1] : ties[tie]![0]));
          const seen = others.filter((other) => {
            const there = columnOf.get(other);
            return there !== undefined && (isForth ? there < at : there > at);
          });
          const sum = seen.reduce((all, other) => all + rank.get(other)!, 0);
          return [i, seen.length > 0 ? sum / seen.length : rank.get(i)!];
        }),
      );
      column.sort((a, b) => weight.get(a)! - weight.get(b)! || rank.get(a)! - rank.get(b)!);
      number(column);
    }
  }
  return found;
}

function cut(plan: Plan, column: readonly number[], room: number): number[][] {
  const all = column.reduce((sum, i) => sum + heightOf(plan, i), 0);
  const parts = Math.ceil(all / room);
  // dealt out in turn, so that each part runs over the whole height
  return Array.from({ length: parts }, (_, part) => column.filter((_i, at) => at % parts === part));
}

/** One above the other, a little aside in turn, so that a tie along the column runs through nobody. */
function standIn(plan: Plan, column: readonly number[], x: number, height: number): void {
  const all = column.reduce((sum, i) => sum + heightOf(plan, i), 0);
  const air = Math.max(4, Math.min(mostAir, (height - all) / (column.length + 1)));
  let top = -(all + air * (column.length - 1)) / 2;
  for (const [at, i] of column.entries()) {
    const spot = plan.spots[i]!;
    spot.x = x + (column.length > 2 ? aside[at % aside.length]! : 0);
    spot.y = 0;
    spot.y = top - spotBox(spot).top;
    top += heightOf(plan, i) + air;
  }
}

function heightOf({ spots }: Plan, i: number): number {
  const { top, bottom } = spotBox(spots[i]!);
  return bottom - top;
}

function breadthOf({ spots }: Plan, i: number): number {
  const { left, right } = spotBox(spots[i]!);
  return right - left;
}
