import { drawnLineOf, lineOf } from '../state/filters.ts';
import type { Kind, Point, Relation } from '../state/state.ts';
import type { Drawn } from '../state/view.ts';
import { diamondReach, squareSide } from './marks.ts';

/**
 * One drawn line of a relation. A contested relation has two, what is asserted and what is denied; where two voices
 * are compared, each has lines of its own.
 */
export interface Lane {
  readonly id: string;
  readonly relation: Drawn;
  /** All that the line stands for; where it is more than the one relation, the line is counted. */
  readonly relations: readonly Drawn[];
  readonly width: number;
  readonly part: 'whole' | 'denied';
  readonly voice: 'a' | 'b' | null;
  /** True for the last of the relation's lines, which carries the name, or the next would run over it. */
  readonly isLast: boolean;
  /** Distance from the line between the two centres, to the left of who looks from source to target. */
  readonly offset: number;
  /** The greatest offset among the lanes of this pair. */
  readonly widest: number;
}

/** Clear space between two lines; the two of one contested relation belong together. */
const gap = 4.6;
const pairGap = 2.6;
/** Clear space between two lines that each carry their name or number. */
export const roomyGap = 19;

/** One origin, two, more: the line's width in canvas units. What is known from elsewhere has none. */
export function laneWidth({ originCount, isReference }: Pick<Drawn, 'originCount' | 'isReference'>): number {
  if (isReference) return dotWidth;
  return originCount >= 3 ? 3 : originCount === 2 ? 2.3 : 1.6;
}

/** Of dots, which need more than a line does to be seen. */
export const dotWidth = 2;

/** Of one line that stands for several. */
export const bundleWidth = 4;

/** More relations of one pair than this are a sheet in which nobody tells one from another. */
export const mostApart = 12;

interface Laying {
  /** Clear space between two lines. */
  readonly between?: number | undefined;
  /** Relations that are chosen: their pair is drawn line by line, however many there are. */
  readonly chosen?: ReadonlySet<string>;
}

/**
 * Lays all relations of a pair side by side, so that none covers another. Where there are too many, those that look
 * alike are one line, which is given their number.
 */
export function toLanes(
  relations: readonly Drawn[],
  { between = gap, chosen = new Set() }: Laying = {},
): Lane[] {
  const pairs = new Map<string, Drawn[]>();
  for (const relation of relations) {
    const key = [relation.subject.id, relation.object.id].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), relation]);
  }
  return [...pairs.values()].flatMap((pair) => {
    const order = pair.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
    const isSheet = pair.length > mostApart && !pair.some(({ id }) => chosen.has(id));
    // each of those carries its number
    if (isSheet) return spread(alike(order), roomyGap);
    return spread(
      order.map((one) => [one]),
      between,
    );
  });
}

/** Those whose lines look the same, together. */
function alike(relations: readonly Drawn[]): Drawn[][] {
  const looks = new Map<string, Drawn[]>();
  for (const relation of relations) {
    const { voices } = relation;
    const look = voices ? `${voices.a} ${voices.b} ${relation.tension}` : drawnLineOf(relation);
    const same = looks.get(look);
    if (same) same.push(relation);
    else looks.set(look, [relation]);
  }
  return [...looks.values()];
}

function spread(order: readonly (readonly Drawn[])[], between: number): Lane[] {
  const [first] = [order[0]![0]!.subject.id, order[0]![0]!.object.id].sort();
  let at = 0;
  let before = 0;
  const lanes = order.flatMap((relations, i) => {
    const relation = relations[0]!;
    const facing = relation.subject.id === first ? 1 : -1;
    const width = relations.length > 1 ? bundleWidth : laneWidth(relation);
    at += i === 0 ? 0 : between + (before + width) / 2;
    before = width;
    return partsOf(relation).map(([part, voice], n, { length }) => {
      at += n === 0 ? 0 : pairGap + width;
      const id = n === 0 ? relation.id : [`${relation.id}~${part}`, voice ?? []].flat().join('-');
      const isLast = n === length - 1;
      return { id, relation, relations, width, part, voice, isLast, offset: facing, widest: 0, at };
    });
  });
  return lanes.map(({ at: place, ...lane }) => ({
    ...lane,
    offset: lane.offset * (place - at / 2),
    widest: at / 2,
  }));
}

type Part = readonly [part: Lane['part'], voice: Lane['voice']];

/** The lines that a relation is drawn with, in their order. */
function partsOf(relation: Drawn): Part[] {
  const { voices } = relation;
  if (!voices) return linesOf(lineOf(relation) === 'CONTESTED' ? 'CONTESTED' : 'ASSERTED', null);
  return (['a', 'b'] as const).flatMap((voice) => linesOf(voices[voice], voice));
}

function linesOf(stance: Relation['stance'] | null, voice: Lane['voice']): Part[] {
  const asserted: Part = ['whole', voice];
  const denied: Part = ['denied', voice];
  if (stance === null) return [];
  return { ASSERTED: [asserted], DENIED: [denied], CONTESTED: [asserted, denied] }[stance];
}

/** Contested ones lie in the middle of the reader's eye: first, then tensions; what nobody says comes last. */
function rank(relation: Drawn): number {
  return { CONTESTED: 0, TENSION: 1, DENIED: 2, ASSERTED: 3, REFERENCE: 4 }[drawnLineOf(relation)];
}

/** Where a lane leaves and reaches the marks, relative to their centres, and how far it bows out between. */
export interface Course {
  readonly source: Point;
  readonly target: Point;
  /** Distance of the control point from the straight line; 0 for a straight lane. */
  readonly bow: number;
}

export interface Shape {
  readonly kind: Kind;
  readonly size: number;
}

const air = 3;

/**
 * Lanes are parallel where the marks are wide enough for all; in a wider bundle the outer ones start at the
 * marks' rims and bow out to their places.
 */
export function courseOf(
  from: Point,
  to: Point,
  { offset, widest }: Pick<Lane, 'offset' | 'widest'>,
  source: Shape,
  target: Shape,
): Course {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const ux = (to.x - from.x) / length;
  const uy = (to.y - from.y) / length;
  const most = Math.min(source.size, target.size) / 2 - 3;
  const aside = widest > most ? (offset * most) / widest : offset;
  const along = reach(source, ux, uy, aside) + air;
  const back = reach(target, -ux, -uy, -aside) + air;
  return {
    source: { x: ux * along - uy * aside, y: uy * along + ux * aside },
    target: { x: -ux * back - uy * aside, y: -uy * back + ux * aside },
    // A quadratic curve reaches half way to its control point.
    bow: (offset - aside) * 2,
  };
}

/** How far from the centre, along the direction and set aside from it, the shape's rim lies. */
function reach({ kind, size }: Shape, ux: number, uy: number, aside: number): number {
  const radius = size / 2;
  if (kind === 'ACTOR' || kind === 'CONCEPT') return Math.sqrt(Math.max(0, radius * radius - aside * aside));
  const [px, py] = [-uy * aside, ux * aside];
  let low = 0;
  let high = radius * 1.5;
  for (let i = 0; i < 12; i++) {
    const middle = (low + high) / 2;
    const x = Math.abs(px + ux * middle);
    const y = Math.abs(py + uy * middle);
    const isInside = kind === 'PLACE' ? Math.max(x, y) < radius * squareSide : x + y < radius * diamondReach;
    if (isInside) low = middle;
    else high = middle;
  }
  return low;
}

/** A course in the canvas's own words. */
export function drawCourse({ source, target, bow }: Course): { from: string; to: string; bow: number } {
  const place = ({ x, y }: Point) => `${x.toFixed(1)}px ${y.toFixed(1)}px`;
  return { from: place(source), to: place(target), bow: Math.round(bow * 10) / 10 };
}
