import { claimPage, type ClaimPlace } from './claim-page.ts';
import type { Context } from './context.ts';
import { listOf } from './cursor.ts';
import { toFilter, type FilterInput } from './filter.ts';
import { checkedFirst } from './ids.ts';
import type { EntityCard } from './rows.ts';

/** A page of the claims that name an entity. */
export async function mentions(
  { id: entity }: EntityCard,
  args: { filter?: FilterInput | null; first: number; after?: string | null },
  ask: Context,
) {
  const first = checkedFirst(args.first, 100);
  const filter = await toFilter(args.filter, ask);
  const list = listOf('mentions', entity, filter);
  const part = await claimPage(list, { first, after: args.after }, ask, (from) =>
    ask.read<ClaimPlace>('read/entity.mentions', { entity, filter, ...from }),
  );
  return { ...part, totalCount: () => ask.count('read/entity.mentions.count', { entity, filter }) };
}
