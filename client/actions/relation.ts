import { RelationDocument } from '../api/generated/graphql.ts';
import { askedOf } from '../state/filters.ts';
import { learn } from '../state/graph.ts';
import { arrived, type Loadable, type RelationDetails, type State } from '../state/state.ts';
import type { Context } from './context.ts';
import { createLatest, noteFailure, toFailure } from './guard.ts';

/** Fetches who says a relation; then the reading pane opens at the first claim, unless one is open already. */
export function createRelationQuestion(
  context: Context,
  openClaim: (claim: RelationDetails['claims']['nodes'][number]) => void,
): (id: string) => Promise<void> {
  const { store, api } = context;
  const latest = createLatest();
  const put = (id: string, relationDetails: Loadable<RelationDetails>) =>
    store.commit((state) => (isChosen(state, id) ? { ...state, relationDetails } : state));
  return (id) =>
    latest(async (signal) => {
      put(id, { is: 'loading' });
      const filter = askedOf(store.getState().picture);
      try {
        const { relation } = await api.ask(RelationDocument, { id, filter }, signal);
        if (!relation) {
          put(id, { is: 'failed', failure: { reason: 'refused', requestId: null } });
          return;
        }
        store.commit((state) =>
          learn({ ...state, away: false }, [relation.subject, relation.object], [relation]),
        );
        put(id, relation);
        const { reading, relationDetails } = store.getState();
        const [claim] = relation.claims.nodes;
        if (claim && arrived(relationDetails) && !reading?.claimId) openClaim(claim);
      } catch (error) {
        if (signal.aborted) return;
        const failure = toFailure(error);
        noteFailure(context, failure);
        put(id, { is: 'failed', failure });
      }
    });
}

function isChosen({ selection }: State, id: string): boolean {
  return selection !== null && 'relation' in selection && selection.relation === id;
}
