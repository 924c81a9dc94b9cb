import { claimPage, type ClaimPlace } from '../claim-page.ts';
import { loadAll, type Context } from '../context.ts';
import { listOf } from '../cursor.ts';
import { isNarrow, toFilter, type Filter, type FilterInput } from '../filter.ts';
import { checkedFirst } from '../ids.ts';

interface Arguments {
  filter?: FilterInput | null;
  first: number;
  after?: string | null;
}

async function claims(_: unknown, args: Arguments, ask: Context) {
  const first = checkedFirst(args.first, 100);
  const filter = await toFilter(args.filter, ask);
  const { speakers } = filter;
  const part = await claimPage(listOf('claims', filter), { first, after: args.after }, ask, (from) =>
    speakers
      ? ask.read<ClaimPlace>('read/claims.voices', { speakers, filter, ...from })
      : ask.read<ClaimPlace>('read/claims', { filter, ...from }),
  );
  return { ...part, totalCount: () => total(filter, ask) };
}

/** What the loader has counted where that is all that is asked; what is left under any other filter is counted now. */
async function total(filter: Filter, ask: Context): Promise<number> {
  const { speakers, reported, ...others } = filter;
  if (!isNarrow(filter)) return (await ask.vocabulary()).totals.claims;
  if (!speakers) return ask.count('read/claims.count', { filter });
  const isOther = Object.values(others).some((part) => part !== null && typeof part !== 'boolean');
  if (isOther) return ask.count('read/claims.voices.count', { speakers, filter });
  const voices = await loadAll(ask.entity, speakers);
  return voices.reduce((sum, { spokenCount, reportedCount }) => {
    if (reported === null) return sum + spokenCount;
    return sum + (reported ? reportedCount : spokenCount - reportedCount);
  }, 0);
}

export const claimsResolvers = { Query: { claims } };
