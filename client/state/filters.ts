import { draw } from './history.ts';
import {
  nothingKeptAway,
  type DrawnLine,
  type Kind,
  type Line,
  type Picture,
  type Relation,
  type State,
} from './state.ts';
import type { Drawn } from './view.ts';
import { spokenBy, type Compare, type Perspective, type ViewFilter } from './view-filter.ts';

export const kindsInOrder: readonly Kind[] = ['ACTOR', 'PLACE', 'EVENT', 'CONCEPT'];
export const linesInOrder: readonly Line[] = ['ASSERTED', 'DENIED', 'CONTESTED', 'TENSION'];
/** How certain a claim is said to be, the firmest first. */
export const factualitiesInOrder = ['CT', 'PR', 'PS', 'U'] as const;

/** The line that a relation is drawn with. A contradiction outweighs a tension; nothing is averaged. */
export function lineOf({ stance, tension }: Pick<Relation, 'stance' | 'tension'>): Line {
  if (stance === 'CONTESTED') return 'CONTESTED';
  return tension ? 'TENSION' : stance;
}

/** The same of whatever is drawn. */
export const drawnLineOf = (relation: Pick<Drawn, 'stance' | 'tension' | 'isReference'>): DrawnLine =>
  relation.isReference ? 'REFERENCE' : lineOf(relation);

export function toggleKind(state: State, kind: Kind): State {
  return draw(state, { ...state.picture, hiddenKinds: toggled(state.picture.hiddenKinds, kind) });
}

export function toggleLine(state: State, line: Line): State {
  return draw(state, { ...state.picture, hiddenLines: toggled(state.picture.hiddenLines, line) });
}

/**
 * Changes parts of the filter; a part that becomes undefined no longer narrows. One voice gives way to a filter of
 * several.
 */
export function setFilter(state: State, change: ViewFilter): State {
  return draw(state, filtered(state.picture, change));
}

/** The same without a step of the history. */
export function playFilter(state: State, change: ViewFilter): State {
  return { ...state, picture: filtered(state.picture, change), notice: null };
}

function filtered(picture: Picture, change: ViewFilter): Picture {
  const merged = { ...picture.filter, ...change };
  const filter = Object.fromEntries(Object.entries(merged).filter(([, part]) => part !== undefined));
  // a filter that picks voices itself takes the place of the voice that was chosen
  const isVoice = change.speakers !== undefined || change.reported !== undefined;
  return { ...picture, filter, ...(isVoice ? { perspective: null, compare: null } : {}) };
}

/** Shows all relations again where a link named some. */
export function clearOnly(state: State): State {
  return draw(state, { ...state.picture, only: null });
}

/** Tells the picture in one voice; null gives it back to everyone. */
export function setPerspective(state: State, perspective: Perspective | null): State {
  const filter = perspective ? withoutVoices(state.picture.filter) : state.picture.filter;
  return draw(state, { ...state.picture, filter, perspective, compare: null });
}

/** Puts two voices beside each other; null gives the picture back to everyone. */
export function setCompare(state: State, compare: Compare | null): State {
  const filter = compare ? withoutVoices(state.picture.filter) : state.picture.filter;
  return draw(state, { ...state.picture, filter, perspective: null, compare });
}

function withoutVoices({ speakers: _speakers, reported: _reported, ...filter }: ViewFilter): ViewFilter {
  return filter;
}

/** Shows again all that a filter, a perspective, the legend or a link's own list of relations keeps away. */
export function clearFilters(state: State): State {
  if (!isFiltered(state.picture)) return state;
  return draw(state, {
    ...state.picture,
    ...nothingKeptAway,
  });
}

/** Whether anything of it is kept away, or brought along from elsewhere. */
export function isFiltered({
  hiddenKinds,
  hiddenLines,
  only,
  filter,
  perspective,
  compare,
}: Picture): boolean {
  const isHiding = hiddenKinds.length + hiddenLines.length > 0 || only !== null;
  return isHiding || perspective !== null || compare !== null || Object.keys(filter).length > 0;
}

/** The filter and whose voices are heard as one filter of the questions; null when nothing narrows. */
export function askedOf({
  filter,
  perspective,
  compare,
}: Pick<Picture, 'filter' | 'perspective' | 'compare'>): ViewFilter | null {
  const asked = perspective
    ? spokenBy(filter, [perspective.speaker], perspective.includeReported)
    : compare
      ? spokenBy(filter, [compare.a, compare.b], compare.includeReported)
      : filter;
  const narrowing = Object.entries(asked).filter(([key, part]) => part !== undefined && key !== 'reference');
  return narrowing.length > 0 ? asked : null;
}

function toggled<T>(hidden: readonly T[], one: T): readonly T[] {
  return hidden.includes(one) ? hidden.filter((other) => other !== one) : [...hidden, one];
}
