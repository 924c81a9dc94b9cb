import { loadAll, type Context } from '../context.ts';
import { checkedIds } from '../ids.ts';
import type { RelationRow } from '../rows.ts';

async function subgraph(_: unknown, args: { ids: string[] }, ask: Context) {
  const asked = checkedIds(args.ids, 500, 'ids');
  const entities = await loadAll(ask.entity, asked);
  const found = new Set(entities.flatMap(({ id, asked: by }) => [id, by]));
  const ids = [...new Set(entities.map(({ id }) => id))];
  return {
    entities: ids.map((id) => entities.find((entity) => entity.id === id)),
    relations: await ask.read<RelationRow>('read/subgraph', { ids }),
    missing: asked.filter((id) => !found.has(id)),
  };
}

export const subgraphResolvers = { Query: { subgraph } };
