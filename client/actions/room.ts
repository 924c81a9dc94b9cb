import { ToldStoryDocument, SubgraphDocument } from '../api/generated/graphql.ts';
import { emptyState, type Entity, type Point, type Relation, type State } from '../state/state.ts';
import { createShabakaStore, type Store } from '../state/store.ts';
import { askedTogether, putUp, type Story } from '../state/told-story.ts';
import { createActions, type Actions } from './actions.ts';
import type { Context } from './context.ts';
import { keepMeasured } from './keep-measured.ts';
import { keepAsked } from './keep-asked.ts';

/**
 * Where a story is told: a picture of its own over the page, which waits beneath as it is. All that can be done with a
 * picture can be done here too, and none of it reaches the page.
 */
export interface Room {
  readonly store: Store;
  readonly actions: Actions;
  /** Null when there is no such story. Throws like any question. */
  load(id: string): Promise<Story | null>;
  /** Puts up a step as it is told, whatever was done to the one before; `number` from 1 on. */
  go(story: Story, number: number): Promise<void>;
  close(): void;
}

interface Known {
  entities: Entity[];
  relations: Relation[];
}

export function openRoom(context: Context): Room {
  const page = context.store;
  const { language, theme } = page.getState();
  const store = createShabakaStore({ ...emptyState(language, theme), opening: 'ready' });
  const own: Context = { ...context, store };
  const stopAsking = keepAsked(own);
  const stopMeasuring = keepMeasured(own);
  // one language and one theme for both
  const stopFollowing = page.subscribe((state, before) => {
    if (state.language !== before.language || state.theme !== before.theme)
      store.commit((now) => ({ ...now, language: state.language, theme: state.theme }));
  });
  let known: Known = { entities: [], relations: [] };
  let last = 0;
  return {
    store,
    actions: createActions(own),
    async load(id) {
      const { story } = await context.api.ask(ToldStoryDocument, { id });
      if (!story) return null;
      const answers = await Promise.all(
        askedTogether(story.steps).map((ids) => context.api.ask(SubgraphDocument, { ids })),
      );
      known = {
        entities: answers.flatMap(({ subgraph }) => subgraph.entities),
        relations: answers.flatMap(({ subgraph }) => subgraph.relations),
      };
      return story;
    },
    async go({ steps }, number) {
      last += 1;
      const mine = last;
      const step = steps[number - 1];
      if (!step) return;
      const up = putUp(step, known.entities, known.relations);
      const places = up.isPlaced ? up.positions : await placed(context, up);
      if (mine !== last) return;
      store.commit((state): State => ({ ...up.onto(state, places), gaze: { at: [] } }));
    },
    close() {
      stopAsking();
      stopMeasuring();
      stopFollowing();
    },
  };
}

/** Places for those that the step gives none. */
const placed = (
  { arrange }: Context,
  {
    entities,
    relations,
    positions,
  }: { entities: Entity[]; relations: Relation[]; positions: Record<string, Point> },
) => arrange(entities, relations, positions);
