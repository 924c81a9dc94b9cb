import type { Context } from '../context.ts';
import { listOf } from '../cursor.ts';
import { isNarrow, toFilter, type FilterInput } from '../filter.ts';
import { checkedFirst } from '../ids.ts';
import { relationPage } from '../relation-page.ts';
import type { RelationRow } from '../rows.ts';

interface Arguments {
  filter?: FilterInput | null;
  first: number;
  after?: string | null;
}

async function conflicts(_: unknown, args: Arguments, ask: Context) {
  const first = checkedFirst(args.first, 100);
  const filter = await toFilter(args.filter, ask);
  const list = listOf('conflicts', filter);
  const part = await relationPage(list, { first, after: args.after }, (from) =>
    ask.read<RelationRow>('read/conflicts', { filter, ...from }),
  );
  return {
    ...part,
    totalCount: async () =>
      isNarrow(filter)
        ? ask.count('read/conflicts.count', { filter })
        : (await ask.vocabulary()).lengths.contested,
  };
}

export const conflictsResolvers = { Query: { conflicts } };
