import type { Relation, State } from './state.ts';
import type { Highlight, StoryStep } from './story-document.ts';
import { toDocument } from './view-document.ts';

/** What is shown, as a step: the picture with its voice and filter, and what is chosen as what is meant. */
export function stepOfView(state: State): StoryStep {
  const empty = { ar: '', en: '' };
  return { title: empty, caption: empty, ...viewOf(state), footnotes: [] };
}

/** The picture alone, for a step that has its words already. */
export function viewOf(state: State): Pick<StoryStep, 'view' | 'highlight'> {
  // what is chosen is meant; in a story nothing is open
  const view = toDocument({ ...state, selection: null, reading: null });
  return { view, highlight: chosenIn(state) };
}

/** What is chosen, marked or pointed out by a path; undefined for nothing, which means all of it. */
export function chosenIn({ selection, marked, trail, picture }: State): Highlight | undefined {
  const shown = (id: string) => picture.shown.includes(id);
  const isRelation = (id: string) => id.startsWith('rel:');
  const ids = trail ?? [
    ...marked,
    ...(selection && 'entity' in selection ? [selection.entity] : []),
    ...(selection && 'relation' in selection ? [selection.relation] : []),
  ];
  const entities = ids.filter((id) => !isRelation(id) && shown(id)).slice(0, 100);
  const relations = ids.filter(isRelation).slice(0, 100);
  return entities.length + relations.length > 0 ? { entities, relations } : undefined;
}

/**
 * The relations whose claims a caption may stand on: those that are meant; those of the entities that are meant, between
 * them where they are several; all that is drawn where all of it is meant. Those that most say come first.
 */
export function relationsMeant(
  { view, highlight }: Pick<StoryStep, 'view' | 'highlight'>,
  known: readonly Relation[],
): Relation[] {
  const shown = new Set(view.entities.map(({ id }) => id));
  const drawn = known.filter(
    ({ id, subject, object }) =>
      shown.has(subject.id) && shown.has(object.id) && (!view.relations || view.relations.includes(id)),
  );
  const { entities, relations } = highlight ?? { entities: [], relations: [] };
  const isMeant = ({ id, subject, object }: Relation) => {
    if (relations.includes(id)) return true;
    const ends = [subject.id, object.id].filter((end) => entities.includes(end));
    return ends.length >= Math.min(2, entities.length) && ends.length > 0;
  };
  const isAll = entities.length + relations.length === 0;
  return (isAll ? drawn : drawn.filter(isMeant)).toSorted((a, b) => b.claimCount - a.claimCount);
}
