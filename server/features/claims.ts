import { claimPage, type ClaimPlace } from '../claim-page.ts';
import type { Context } from '../context.ts';
import { listOf } from '../cursor.ts';
import { toFilter, type FilterInput } from '../filter.ts';
import { checkedFirst } from '../ids.ts';

interface Arguments {
  filter?: FilterInput | null;
  first: number;
  after?: string | null;
}

async function claims(_: unknown, args: Arguments, ask: Context) {
  const first = checkedFirst(args.first, 100);
  const filter = await toFilter(args.filter, ask);
  const part = await claimPage(listOf('claims', filter), { first, after: args.after }, ask, (from) =>
    ask.read<ClaimPlace>('read/claims', { filter, ...from }),
  );
  const isAll = !filter.onClaims && !filter.onRelations;
  return {
    ...part,
    totalCount: async () =>
      isAll ? (await ask.vocabulary()).totals.claims : ask.count('read/claims.count', { filter }),
  };
}

export const claimsResolvers = { Query: { claims } };
