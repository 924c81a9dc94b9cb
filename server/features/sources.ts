import { loadAll, type Context } from '../context.ts';
import { cursor, position } from '../cursor.ts';
import { checkedFirst } from '../ids.ts';
import { page } from '../page.ts';
import type { SourceRow } from '../rows.ts';

async function sources(_: unknown, args: { first: number; after?: string | null }, ask: Context) {
  const first = checkedFirst(args.first, 100);
  const from = position(args.after, 'sources', ['']);
  const rows = await ask.read<{ id: string }>('read/sources', { after: from?.[0] ?? '', limit: first + 1 });
  const found = await loadAll(
    ask.source,
    rows.map(({ id }) => id),
  );
  const edges = found.map((node) => ({ node, cursor: cursor('sources', [node.id]) }));
  return {
    ...page<SourceRow, (typeof edges)[number]>(edges, first, from !== undefined),
    totalCount: async () => (await ask.vocabulary()).totals.sources,
  };
}

export const sourcesResolvers = { Query: { sources } };
