import type { Picture, Relation, State } from './state.ts';
import type { Drawn } from './view.ts';

/** A relation that is known from elsewhere: no source here claims it, and it is never counted as claimed. */
export interface ReferenceRelation extends Pick<Relation, 'id' | 'predicate' | 'subject' | 'object'> {
  /** Where it was seen. */
  readonly seen: string;
  readonly note: { readonly ar: string; readonly en: string } | null;
}

/** What is known from elsewhere between entities, as the server told it. */
export interface Reference {
  /** The entities it was asked for. */
  readonly key: string;
  readonly relations: Readonly<Record<string, ReferenceRelation>>;
}

/** True for the id of what is known from elsewhere, which nobody here can be asked about. */
export const isReferenceId = (id: string): boolean => id.startsWith('ref:');

/** Whether map and timeline tell what is known from elsewhere: who opens one asks for it, unless the filter says no. */
export const placesAndDates = ({ filter }: Pick<Picture, 'filter'>): boolean => filter.reference !== false;

/** Whether the network and what stands for it in words draw it: only when the filter asks for it. */
export const isReferenceDrawn = ({ filter }: Pick<Picture, 'filter'>): boolean => filter.reference === true;

/** What is known from elsewhere between entities that are seen, to be drawn like relations; nobody says it. */
export function referenceAmong(
  { reference }: Pick<State, 'reference'>,
  visible: ReadonlySet<string>,
): readonly Drawn[] {
  return Object.values(reference?.relations ?? {})
    .filter(({ subject, object }) => visible.has(subject.id) && visible.has(object.id))
    .map(toDrawn);
}

const nobody = { stance: 'ASSERTED', tension: false, claimCount: 0, originCount: 0 } as const;

const toDrawn = ({ id, predicate, subject, object }: ReferenceRelation): Drawn => ({
  id,
  predicate,
  subject,
  object,
  ...nobody,
  isReference: true,
});

/** The relation that is chosen, said or known from elsewhere, as far as it is known here. */
export function chosenRelation({
  selection,
  relations,
  reference,
}: Pick<State, 'selection' | 'relations' | 'reference'>): Drawn | undefined {
  if (!selection || !('relation' in selection)) return undefined;
  const id = selection.relation;
  if (!isReferenceId(id)) return relations[id];
  const known = reference?.relations[id];
  return known && toDrawn(known);
}

type Asking = Pick<State, 'picture' | 'selection'>;

/** Whether the filter brings it along, or some of it is chosen. */
const isWanted = ({ picture, selection }: Asking): boolean =>
  isReferenceDrawn(picture) ||
  (selection !== null && 'relation' in selection && isReferenceId(selection.relation));

/**
 * What is asked, the same for the same entities in whichever order they came; null when nobody asks. Once it was wanted
 * it is asked on, so that the legend counts it and can bring it back.
 */
export function referenceKey(state: Asking & Pick<State, 'reference'>): string | null {
  const { shown } = state.picture;
  const isAsked = state.reference !== null || isWanted(state);
  return isAsked && shown.length > 0 ? shown.toSorted().join(' ') : null;
}

/** Whether what the filter brings along from elsewhere is of this picture. */
export function isReferenceHere(state: Asking & Pick<State, 'reference'>): boolean {
  const key = isWanted(state) ? referenceKey(state) : null;
  return key === null || state.reference?.key === key;
}
