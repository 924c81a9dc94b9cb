import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type { FilterInput } from '../filter.ts';
import { checkedId, checkedIds } from '../ids.ts';
import { askedByView, subgraphOf } from '../subgraph-of.ts';
import { storedView } from '../views/stored-view.ts';

interface Arguments {
  ids?: string[] | null;
  view?: string | null;
  filter?: FilterInput | null;
  relations?: string[] | null;
}

async function subgraph(_: unknown, { ids, view, filter, relations }: Arguments, ask: Context) {
  if (view !== null && view !== undefined) {
    if (ids || filter || relations)
      throw badInput('view brings its own ids, filter and relations; write view alone.');
    const stored = await storedView(checkedId(view, 'view'), ask);
    if (!stored) throw badInput(`There is no view ${view}; views lists all.`);
    return subgraphOf(askedByView(stored.document), ask);
  }
  if (!ids) throw badInput('Write ids of entities, or the id of a view.');
  const only = relations ? checkedIds(relations, 2000, 'relations') : null;
  return subgraphOf({ ids: checkedIds(ids, 500, 'ids'), filter: filter ?? null, only }, ask);
}

export const subgraphResolvers = { Query: { subgraph } };
