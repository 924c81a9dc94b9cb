import type { Reading, Selection, State } from './state.ts';

/** Chooses an entity or a relation, or nothing; details of another choice are forgotten. */
export function select(state: State, selection: Selection): State {
  if (same(state.selection, selection) && state.marked.length === 0) return state;
  return {
    ...state,
    selection,
    marked: [],
    trail: null,
    entityDetails: null,
    relationDetails: null,
    cursor: selection && 'entity' in selection ? selection.entity : state.cursor,
    reading: state.reading && { ...state.reading, claimId: null },
  };
}

export function read(state: State, reading: Reading | null): State {
  return { ...state, reading };
}

export function same(one: Selection, other: Selection): boolean {
  if (one === null || other === null) return one === other;
  if ('entity' in one) return 'entity' in other && one.entity === other.entity;
  return 'relation' in other && one.relation === other.relation;
}
