import type { Context } from '../context.ts';
import { cursor, position } from '../cursor.ts';
import { checkedFirst } from '../ids.ts';
import { page } from '../page.ts';
import { storedViews, type StoredView } from '../views/stored-view.ts';

async function views(_: unknown, args: { first: number; after?: string | null }, ask: Context) {
  const first = checkedFirst(args.first, 100);
  const from = position(args.after, 'views', ['', '']) as [string, string] | undefined;
  const found = await storedViews(from, first + 1, ask);
  const edges = found.map((node) => ({ node, cursor: cursor('views', [node.saved, node.id]) }));
  return {
    ...page<StoredView, (typeof edges)[number]>(edges, first, from !== undefined),
    totalCount: () => ask.count('read/views.count', {}),
  };
}

export const viewsResolvers = { Query: { views } };
