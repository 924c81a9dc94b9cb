import { draw } from './history.ts';
import type { Kind, Line, Relation, State } from './state.ts';

export const kindsInOrder: readonly Kind[] = ['ACTOR', 'PLACE', 'EVENT', 'CONCEPT'];
export const linesInOrder: readonly Line[] = ['ASSERTED', 'DENIED', 'CONTESTED', 'TENSION'];

/** The line that a relation is drawn with. A contradiction outweighs a tension; nothing is averaged. */
export function lineOf({ stance, tension }: Pick<Relation, 'stance' | 'tension'>): Line {
  if (stance === 'CONTESTED') return 'CONTESTED';
  return tension ? 'TENSION' : stance;
}

export function toggleKind(state: State, kind: Kind): State {
  return draw(state, { ...state.picture, hiddenKinds: toggled(state.picture.hiddenKinds, kind) });
}

export function toggleLine(state: State, line: Line): State {
  return draw(state, { ...state.picture, hiddenLines: toggled(state.picture.hiddenLines, line) });
}

function toggled<T>(hidden: readonly T[], one: T): readonly T[] {
  return hidden.includes(one) ? hidden.filter((other) => other !== one) : [...hidden, one];
}
