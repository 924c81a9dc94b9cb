import type { Context } from '../context.ts';
import { listOf } from '../cursor.ts';
import { badInput } from '../errors.ts';
import { isNarrow, toFilter, type FilterInput } from '../filter.ts';
import { checkedFirst } from '../ids.ts';
import { relationPage } from '../relation-page.ts';
import type { RelationRow } from '../rows.ts';

interface Arguments {
  minOrigins: number;
  filter?: FilterInput | null;
  first: number;
  after?: string | null;
}

/** The number of origins by which the loader counts. */
const countedOrigins = 2;

async function corroborated(_: unknown, args: Arguments, ask: Context) {
  const first = checkedFirst(args.first, 100);
  const least = args.minOrigins;
  if (least < 1) throw badInput(`minOrigins is ${least}; write a whole number from 1 on.`);
  const filter = await toFilter(args.filter, ask);
  const list = listOf('corroborated', least, filter);
  const part = await relationPage(list, { first, after: args.after }, (from) =>
    ask.read<RelationRow>('read/corroborated', { least, filter, ...from }),
  );
  return {
    ...part,
    totalCount: async () =>
      !isNarrow(filter) && least === countedOrigins
        ? (await ask.vocabulary()).lengths.corroborated
        : ask.count('read/corroborated.count', { least, filter }),
  };
}

export const corroboratedResolvers = { Query: { corroborated } };
