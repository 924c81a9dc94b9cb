import { SubgraphDocument } from '../api/generated/graphql.ts';
import { replace } from '../state/graph.ts';
import type { Notice, State } from '../state/state.ts';
import { fromDocument, type Restored, type ViewDocument } from '../state/view-document.ts';
import type { Context } from './context.ts';

/** Puts up what a link or a saved view says; what is gone since is told. */
export async function showDocument(
  { store, api, arrange }: Context,
  document: ViewDocument,
  notice: Notice | null,
  signal: AbortSignal,
) {
  const ids = document.entities.map(({ id }) => id);
  const none = { entities: [], relations: [], missing: [] as string[] };
  const subgraph = ids.length > 0 ? (await api.ask(SubgraphDocument, { ids }, signal)).subgraph : none;
  const restored = fromDocument(document);
  const placed = await arrange(subgraph.entities, subgraph.relations, restored.picture.positions);
  if (signal.aborted) return;
  const { missing } = subgraph;
  const lost: Notice | null =
    missing.length > 0
      ? { id: 'notice.missing', values: { count: missing.length, ids: missing.join(', ') }, entities: {} }
      : null;
  store.commit((state) => ({
    ...restore(replace(state, { ...subgraph, positions: placed }), restored),
    notice: notice ?? lost,
  }));
}

function restore(state: State, { picture, selection, reading, language, split }: Restored): State {
  const { shown, positions } = state.picture;
  const isThere = (id: string) => shown.includes(id);
  const pinned = picture.pinned.filter(isThere);
  const grown = Object.fromEntries(
    Object.entries(picture.grown).filter(([id, of]) => isThere(id) && isThere(of)),
  );
  const next = { ...picture, shown, positions, pinned, grown };
  return {
    ...state,
    picture: next,
    selection,
    reading,
    language,
    split,
    entityDetails: null,
    relationDetails: null,
  };
}
