import { SubgraphDocument } from '../api/generated/graphql.ts';
import { add, mostHeld } from '../state/graph.ts';
import type { Notice } from '../state/state.ts';
import type { Context } from './context.ts';

/**
 * Draws entities beside what is shown, with all relations between all of them. The server is asked for the
 * whole, so that no relation between an old and a new one is missed. `by` is the entity whose expansion brings them.
 */
export async function addEntities(
  { store, api, arrange }: Context,
  ids: readonly string[],
  notice?: (added: number) => Notice,
  by?: string,
): Promise<void> {
  const before = store.getState();
  const wanted = ids.filter((id) => !before.picture.shown.includes(id));
  if (wanted.length === 0) return;
  const fresh = wanted.slice(0, Math.max(0, mostHeld - before.picture.shown.length));
  const full: Notice = { id: 'notice.full', values: { most: mostHeld }, entities: {} };
  if (fresh.length === 0) return store.commit((state) => ({ ...state, notice: full }));
  const { subgraph } = await api.ask(SubgraphDocument, { ids: [...before.picture.shown, ...fresh] });
  const arrived = await arrange(subgraph.entities, subgraph.relations, store.getState().picture.positions);
  store.commit((state) => {
    const present = new Set([...state.picture.shown, ...fresh]);
    const entities = subgraph.entities.filter(({ id }) => present.has(id));
    const next = add(state, { ...subgraph, entities, positions: arrived }, by);
    const added = next.picture.shown.length - state.picture.shown.length;
    const said = fresh.length < wanted.length ? full : (notice?.(added) ?? next.notice);
    return { ...next, away: false, notice: said };
  });
}
