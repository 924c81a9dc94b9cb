import { EntityDocument } from '../api/generated/graphql.ts';
import { learn } from '../state/graph.ts';
import type { EntityDetails, Loadable, State } from '../state/state.ts';
import type { Context } from './context.ts';
import { createLatest, noteFailure, toFailure } from './guard.ts';

/** Fetches what the details of an entity show. */
export function createEntityQuestion(context: Context): (id: string) => Promise<void> {
  const { store, api } = context;
  const latest = createLatest();
  const put = (id: string, entityDetails: Loadable<EntityDetails>) =>
    store.commit((state) => (isChosen(state, id) ? { ...state, entityDetails } : state));
  return (id) =>
    latest(async (signal) => {
      put(id, { is: 'loading' });
      try {
        const { entity, neighbors } = await api.ask(EntityDocument, { id }, signal);
        if (entity) {
          store.commit((state) => learn({ ...state, away: false }, [entity], []));
          put(id, { ...entity, groups: neighbors?.groups ?? [] });
        } else put(id, { is: 'failed', failure: { reason: 'refused', requestId: null } });
      } catch (error) {
        if (signal.aborted) return;
        const failure = toFailure(error);
        noteFailure(context, failure);
        put(id, { is: 'failed', failure });
      }
    });
}

function isChosen({ selection }: State, id: string): boolean {
  return selection !== null && 'entity' in selection && selection.entity === id;
}
