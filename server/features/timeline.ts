import { loadAll, type Context } from '../context.ts';
import { wholeTimeline } from '../whole-timeline.ts';
import { isNarrow, toFilter, type FilterInput } from '../filter.ts';
import { checkedFirst } from '../ids.ts';

interface Arguments {
  by: 'YEAR' | 'MONTH' | 'DAY';
  filter?: FilterInput | null;
  first: number;
}

interface Row {
  period: string | null;
  isDated: boolean;
  total: number;
  claimIds: string[];
}

/** How much of a day's ISO form names the bucket. */
const lengths = { YEAR: 4, MONTH: 7, DAY: 10 };

async function timeline(_: unknown, args: Arguments, ask: Context) {
  const first = checkedFirst(args.first, 50);
  const filter = await toFilter(args.filter, ask);
  if (!isNarrow(filter)) return wholeTimeline(lengths[args.by], first, ask);
  const rows = await ask.read<Row>('read/timeline', { filter, length: lengths[args.by], limit: first });
  const part = (row: Row | undefined) => ({
    claimCount: row?.total ?? 0,
    claims: () => loadAll(ask.claim, row?.claimIds ?? []),
  });
  return {
    buckets: rows
      .filter(({ period }) => period !== null)
      .map((row) => ({ period: row.period, ...part(row) })),
    vague: part(rows.find(({ period, isDated }) => period === null && isDated)),
    undated: part(rows.find(({ isDated }) => !isDated)),
  };
}

export const timelineResolvers = { Query: { timeline } };
