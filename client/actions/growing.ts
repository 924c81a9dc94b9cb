import { EntityDocument, SubgraphDocument } from '../api/generated/graphql.ts';
import { collapse, toCollapse } from '../state/collapse.ts';
import { learn } from '../state/graph.ts';
import type { Group } from '../state/unseen-groups.ts';
import { addEntities } from './add.ts';
import type { Context } from './context.ts';
import { whileBusy } from './guard.ts';

/** Takes back what an entity's expansion brought and nothing else ties. */
export function collapseEntity({ store }: Context, id: string): void {
  store.commit((state) => {
    const count = toCollapse(state, id).length;
    const notice = { id: 'notice.collapsed', values: { count }, entities: { name: id } };
    return { ...collapse(state, id), notice };
  });
}

/** The relations of an entity by predicate, counted; throws ApiFailure. */
export async function askGroups({ api }: Context, id: string): Promise<readonly Group[]> {
  const { neighbors } = await api.ask(EntityDocument, { id });
  return neighbors?.groups ?? [];
}

/** Gets to know what was removed before this page was opened, so that it can be named. */
export async function learnRemoved({ api, store }: Context): Promise<void> {
  const { picture, entities } = store.getState();
  const ids = picture.removed.filter((id) => !Object.hasOwn(entities, id));
  if (ids.length === 0) return;
  const { subgraph } = await api.ask(SubgraphDocument, { ids });
  store.commit((state) => learn(state, subgraph.entities, []));
}

/** Brings back what was hidden. */
export function bringBack(context: Context, ids: readonly string[]): Promise<void> {
  return whileBusy(context, 'busy.entity', () =>
    addEntities(context, ids, (count) => ({ id: 'notice.added-several', values: { count }, entities: {} })),
  );
}
