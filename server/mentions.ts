import { claimPage, type ClaimPlace } from './claim-page.ts';
import type { Context } from './context.ts';
import { listOf } from './cursor.ts';
import { isNarrow, toFilter, type FilterInput } from './filter.ts';
import { checkedFirst } from './ids.ts';
import type { EntityCard } from './rows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A page of the claims that name an entity. */
export async function mentions(
  { id: entity }: EntityCard,
  args: { filter?: FilterInput | null; first: number; after?: string | null },
  ask: Context,
) {
  const first = checkedFirst(args.first, 100);
  const filter = await toFilter(args.filter, ask);
  const list = listOf('mentions', entity, filter);
  const isFiltered = isNarrow(filter);
  const mentionCount = async () => (await ask.entity.load(entity))?.mentionCount ?? 0;
  const isEverywhere = !isFiltered && isDense(await mentionCount(), first, await ask.vocabulary());
  const part = await claimPage(list, { first, after: args.after }, ask, (from) =>
    isEverywhere
      ? ask.read<ClaimPlace>('read/entity.mentions.many', { entity, ...from })
      : ask.read<ClaimPlace>('read/entity.mentions', { entity, filter, ...from }),
  );
  const totalCount = () =>
    isFiltered ? ask.count('read/entity.mentions.count', { entity, filter }) : mentionCount();
  return { ...part, totalCount };
}

/** Whether going through all claims finds a page of them sooner than sorting those that name it. */
const isDense = (mentioned: number, first: number, { totals }: Vocabulary) =>
  mentioned * mentioned > 3 * first * totals.claims;
