import { loadAll, type Context } from '../context.ts';
import { cursor, listOf, position } from '../cursor.ts';
import { toFilter, type FilterInput } from '../filter.ts';
import { checkedFirst } from '../ids.ts';
import { page } from '../page.ts';

interface Arguments {
  filter?: FilterInput | null;
  first: number;
  after?: string | null;
}

interface Place {
  id: string;
  sourceId: string;
  paragraph: number;
  start: number;
}

async function claims(_: unknown, args: Arguments, ask: Context) {
  const first = checkedFirst(args.first, 100);
  const filter = await toFilter(args.filter, ask);
  const list = listOf('claims', filter);
  const from = position<[string, number, number, string]>(args.after, list, ['', 0, 0, '']);
  const [source, paragraph, start, id] = from ?? ['', 0, -1, ''];
  const places = await ask.read<Place>('read/claims', {
    filter,
    source,
    paragraph,
    start,
    id,
    limit: first + 1,
  });
  const found = await loadAll(
    ask.claim,
    places.map((place) => place.id),
  );
  const edges = found.map((node, index) => {
    const at = places[index];
    return { node, cursor: cursor(list, [at?.sourceId ?? '', at?.paragraph ?? 0, at?.start ?? 0, node.id]) };
  });
  return {
    ...page(edges, first, from !== undefined),
    totalCount: async () => {
      if (!filter.onClaims && !filter.onRelations) return (await ask.vocabulary()).totals.claims;
      const [counted] = await ask.read<{ total: number }>('read/claims.count', { filter });
      return counted?.total ?? 0;
    },
  };
}

export const claimsResolvers = { Query: { claims } };
