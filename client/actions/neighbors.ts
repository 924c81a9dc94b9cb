import { NeighborsDocument } from '../api/generated/graphql.ts';
import { askedOf } from '../state/filters.ts';
import { addEntities } from './add.ts';
import type { Context } from './context.ts';
import { whileBusy } from './guard.ts';

/** Neighbours added at a time, so that one step stays legible. */
export const cap = 10;

export interface Expansion {
  readonly id: string;
  /** Only along these predicates; all unless told. */
  readonly predicates?: string[];
}

/** Adds up to {@link cap} unseen neighbours that stay under the filter, those with most distinct origins first. */
export async function expand(context: Context, { id, predicates }: Expansion): Promise<void> {
  await whileBusy(context, 'busy.neighbors', async () => {
    const { picture } = context.store.getState();
    const { neighbors } = await context.api.ask(NeighborsDocument, {
      id,
      predicates: predicates ?? null,
      exclude: picture.shown.slice(-1000),
      filter: askedOf(picture),
      first: 50,
    });
    const found = [...new Set((neighbors?.edges ?? []).map(({ node }) => node.id))];
    const fresh = found.slice(0, cap);
    const left = found.length - fresh.length;
    // what is left is counted only where all of it has come
    const expanded = neighbors?.pageInfo.hasNextPage ? 'notice.expanded-part' : 'notice.expanded';
    const notice = (added: number) => ({
      id: added > 0 ? expanded : 'notice.nothing-to-add',
      values: { added, left },
      entities: { name: id },
    });
    if (fresh.length > 0) await addEntities(context, fresh, notice, id);
    else context.store.commit((state) => ({ ...state, notice: notice(0) }));
  });
}
