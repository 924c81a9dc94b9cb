import type { ToldStoryQuery } from '../api/generated/graphql.ts';
import type { Entity, Point, Relation, State } from './state.ts';
import { withGhosts } from './ghosts.ts';
import { rowsOf, type PictureName, type Shares } from './split.ts';
import { fromDocument } from './view-document.ts';
import { toView, type View } from './view.ts';

export type Story = NonNullable<ToldStoryQuery['story']>;
export type ToldStep = Story['steps'][number];

/** As many entities as one question takes. */
const most = 500;

/** The entities of the steps, in as few lists as can be so that those of one step are together in one. */
export function askedTogether(steps: readonly Pick<ToldStep, 'view'>[]): string[][] {
  const lists: Set<string>[] = [];
  for (const { view } of steps) {
    const ids = view.entities.map(({ id }) => id);
    const last = lists.at(-1);
    if (last && new Set([...last, ...ids]).size <= most) for (const id of ids) last.add(id);
    else lists.push(new Set(ids));
  }
  return lists.filter((list) => list.size > 0).map((list) => [...list]);
}

/** A step ready to be put up. */
export interface Up {
  readonly entities: Entity[];
  readonly relations: Relation[];
  readonly positions: Record<string, Point>;
  /** Whether each of its entities has a place. */
  readonly isPlaced: boolean;
  /** The state with the step in place of all that was there. */
  onto(state: State, positions: Readonly<Record<string, Point>>): State;
}

/** What a step shows, of what is known. What is gone from the data since is left out. */
export function putUp(
  { view }: Pick<ToldStep, 'view'>,
  known: readonly Entity[],
  told: readonly Relation[],
): Up {
  const { picture } = fromDocument(view);
  const byId = new Map(known.map((entity) => [entity.id, entity]));
  const entities = picture.shown.flatMap((id) => byId.get(id) ?? []);
  const shown = new Set(entities.map(({ id }) => id));
  const relations = told.filter(
    ({ id, subject, object }) =>
      shown.has(subject.id) && shown.has(object.id) && (!picture.only || picture.only.includes(id)),
  );
  return {
    entities,
    relations,
    positions: { ...picture.positions },
    isPlaced: entities.every(({ id }) => Object.hasOwn(picture.positions, id)),
    onto: (state, positions) => ({
      ...state,
      // what is drawn is told by what is known, so that whoever goes on from here sees all that they add
      picture: { ...picture, shown: [...shown], positions, only: null },
      entities: Object.fromEntries(entities.map((entity) => [entity.id, entity])),
      relations: Object.fromEntries(relations.map((relation) => [relation.id, relation])),
      past: [],
      future: [],
      selection: null,
      marked: [],
      trail: null,
      cursor: null,
      reading: null,
      notice: null,
      // what was counted in the step before says nothing here
      measured: null,
      entityDetails: null,
      relationDetails: null,
    }),
  };
}

/** What of a step is meant, with the ends of relations; null when all of it is. */
export function meant(
  { highlight }: Pick<ToldStep, 'highlight'>,
  relations: readonly Relation[],
): Set<string> | null {
  if (highlight.entities.length + highlight.relations.length === 0) return null;
  const lit = relations.filter(({ id }) => highlight.relations.includes(id));
  return new Set([
    ...highlight.entities,
    ...lit.flatMap(({ id, subject, object }) => [id, subject.id, object.id]),
  ]);
}

/** As told, only what is meant stands out; whoever goes on from there sees what is lit and what is left unseen. */
export function forRoom(state: State, step: Pick<ToldStep, 'highlight' | 'changes' | 'view'>): View {
  const isAsTold = state.past.length === 0;
  const view = isAsTold ? withGhosts(toView(state), step) : toView(state);
  return {
    ...view,
    isForRoom: true,
    unseen: isAsTold ? {} : view.unseen,
    lit: view.lit ?? (isAsTold ? meant(step, view.relations) : null),
  };
}

/** Time tells more in a story than on a desk, where it is a strip to be moved. */
export const storyShares: Shares = { 'row:timeline': 0.5 };

/**
 * The pictures of a step, in rows from above: those that its view names, or the network alone where it names none. A
 * table is to be read, not to be told.
 */
export function rowsOfStep({ view }: Pick<ToldStep, 'view'>): readonly (readonly PictureName[])[] {
  const network: readonly PictureName[] = ['network'];
  if (!view.picture && !view.split) return [network];
  const { split } = fromDocument(view);
  const pictures = split.pictures.filter((one) => one !== 'table');
  return pictures.length > 0 ? rowsOf({ ...split, pictures }) : [network];
}
