import type { Point } from '../state/state.ts';
import { chooseSides, crowdedOut, type Bundle, type Labelled, type Side } from './label-sides.ts';
import type { Measure } from './labels.ts';

/** Where labels stand, and which are not shown since there is no room. */
export interface Sides {
  readonly sides: ReadonlyMap<string, Side>;
  readonly crowded: ReadonlySet<string>;
}

/** Finds where labels stand: marks come by how much they matter. */
export type Seating = (measure: Measure, marks: readonly Labelled[], lines: readonly Bundle[]) => Sides;

interface Known {
  readonly marks: readonly Labelled[];
  readonly lines: readonly Bundle[];
  readonly found: Sides;
}

/** What was found last, for each canvas: these have their own way to measure. */
const known = new WeakMap<Measure, Known>();

/** Most changes, of what is chosen or lit, of language or colours, leave all marks and lines where they are. */
export function sidesFor(measure: Measure, marks: readonly Labelled[], lines: readonly Bundle[]): Sides {
  const last = known.get(measure);
  if (last && areSame(last.marks, marks, isSameMark) && areSame(last.lines, lines, isSameLine))
    return last.found;
  const sides = chooseSides(marks, lines);
  const found = { sides, crowded: crowdedOut(marks, sides) };
  known.set(measure, { marks, lines, found });
  return found;
}

function areSame<One>(
  before: readonly One[],
  now: readonly One[],
  isSame: (one: One, other: One) => boolean,
): boolean {
  return before.length === now.length && before.every((one, i) => isSame(one, now[i]!));
}

const isSameMark = (one: Labelled, other: Labelled) =>
  one.id === other.id &&
  isAt(one.at, other.at) &&
  one.radius === other.radius &&
  one.width === other.width &&
  one.height === other.height &&
  (one.badge === null) === (other.badge === null) &&
  (!one.badge || isAt(one.badge, other.badge!));

const isSameLine = (one: Bundle, other: Bundle) =>
  isAt(one.from, other.from) && isAt(one.to, other.to) && one.breadth === other.breadth;

const isAt = (one: Point, other: Point) => one.x === other.x && one.y === other.y;
