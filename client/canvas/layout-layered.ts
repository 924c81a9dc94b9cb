import { placeColumns } from './layout-columns.ts';
import type { Plan } from './layout-cost.ts';

/** How often one end is the subject towards the other; above 0 from the first to the second. */
export type Direction = (a: number, b: number) => number;

/** Columns from those who act to those acted upon: each relation runs one way as far as that is possible. */
export function placeLayered(plan: Plan, direction: Direction, isMirrored: boolean): void {
  const { spots, ties } = plan;
  const arcs = ties.map(([a, b]) => (direction(a, b) >= 0 ? ([a, b] as const) : ([b, a] as const)));
  const turn = new Map(withoutCircles(spots.length, arcs).map((i, at) => [i, at]));
  const forward = arcs.map(([a, b]) => (turn.get(a)! < turn.get(b)! ? ([a, b] as const) : ([b, a] as const)));
  const layer = spots.map(() => 0);
  const sorted = forward.toSorted((a, b) => turn.get(a[0])! - turn.get(b[0])!);
  for (const [a, b] of sorted) layer[b] = Math.max(layer[b]!, layer[a]! + 1);
  // Who only acts stands right before the first acted upon, not at the far beginning.
  for (const i of turn.keys()) {
    if (forward.some(([, b]) => b === i)) continue;
    const next = forward.filter(([a]) => a === i).map(([, b]) => layer[b]!);
    if (next.length > 0) layer[i] = Math.min(...next) - 1;
  }
  const columns = Array.from({ length: Math.max(0, ...layer) + 1 }, (_, at) =>
    spots.flatMap((_spot, i) => (layer[i] === at ? [i] : [])),
  );
  placeColumns(plan, columns, isMirrored);
}

/** An order in which few arcs point back (Eades, Lin and Smyth). */
function withoutCircles(count: number, arcs: readonly (readonly [number, number])[]): number[] {
  const left = new Set(Array.from({ length: count }, (_, i) => i));
  const first: number[] = [];
  const last: number[] = [];
  const out = Array.from({ length: count }, () => 0);
  const into = Array.from({ length: count }, () => 0);
  const arcsOf = Array.from({ length: count }, () => [] as number[]);
  for (const [at, [a, b]] of arcs.entries()) {
    out[a]! += 1;
    into[b]! += 1;
    arcsOf[a]!.push(at);
    arcsOf[b]!.push(at);
  }
  const take = (i: number, list: number[]) => {
    left.delete(i);
    list.push(i);
    for (const at of arcsOf[i]!) {
      const [a, b] = arcs[at]!;
      if (a === i && left.has(b)) into[b]! -= 1;
      if (b === i && left.has(a)) out[a]! -= 1;
    }
  };
  while (left.size > 0) {
    let best = -1;
    let most = -Infinity;
    let isSink = false;
    for (const i of left) {
      if (out[i] === 0) {
        best = i;
        isSink = into[i]! > 0;
        break;
      }
      const delta = into[i] === 0 ? Infinity : out[i]! - into[i]!;
      if (delta > most) [best, most] = [i, delta];
    }
    take(best, isSink ? last : first);
  }
  return [...first, ...last.toReversed()];
}
