import { loadAll, type Context } from '../context.ts';
import { toFilter, type FilterInput } from '../filter.ts';
import { checkedIds } from '../ids.ts';
import type { ReferenceRow, RelationRow } from '../rows.ts';

interface Arguments {
  ids: string[];
  filter?: FilterInput | null;
  relations?: string[] | null;
}

async function subgraph(_: unknown, args: Arguments, ask: Context) {
  const asked = checkedIds(args.ids, 500, 'ids');
  const only = args.relations ? checkedIds(args.relations, 2000, 'relations') : null;
  const filter = await toFilter(args.filter, ask);
  const entities = await loadAll(ask.entity, asked);
  const found = new Set(entities.flatMap(({ id, asked: by }) => [id, by]));
  const ids = [...new Set(entities.map(({ id }) => id))];
  return {
    entities: ids.map((id) => entities.find((entity) => entity.id === id)),
    relations: await ask.read<RelationRow>('read/subgraph', { ids, only, filter }),
    reference: () => (filter.reference ? referenceBetween(ids, ask) : []),
    missing: asked.filter((id) => !found.has(id)),
  };
}

async function referenceBetween(ids: string[], ask: Context): Promise<ReferenceRow[]> {
  const rows = await ask.read<{ id: string; entityId: string }>('read/subgraph.reference', { ids });
  const known = await Promise.all(rows.map(({ entityId }) => ask.reference.load(entityId)));
  return rows.flatMap(({ id }, index) => known[index]?.find((item) => item.id === id) ?? []);
}

export const subgraphResolvers = { Query: { subgraph } };
