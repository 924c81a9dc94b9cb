import type { Context } from '../context.ts';
import { isNarrow, toFilter, type FilterInput } from '../filter.ts';
import type { Vocabulary } from '../vocabulary.ts';

async function statistics(_: unknown, args: { filter?: FilterInput | null }, ask: Context) {
  const filter = await toFilter(args.filter, ask);
  const { dataVersion, totals } = await ask.vocabulary();
  if (!isNarrow(filter)) return { dataVersion, ...totals };
  const [left] = await ask.read<Vocabulary['totals']>('read/statistics', { filter });
  return { dataVersion, ...left };
}

export const statisticsResolvers = { Query: { statistics } };
