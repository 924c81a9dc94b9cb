import { loadAll, type Context } from '../context.ts';
import { beyond, cursor, listOf, position } from '../cursor.ts';
import { isNarrow, toFilter, type Filter, type FilterInput } from '../filter.ts';
import { groups } from '../groups.ts';
import { checkedFirst, checkedId, checkedIds } from '../ids.ts';
import { page } from '../page.ts';
import type { EntityRow, RelationRow } from '../rows.ts';

interface Arguments {
  id: string;
  predicates?: string[] | null;
  kinds?: EntityRow['kind'][] | null;
  exclude?: string[] | null;
  filter?: FilterInput | null;
  first: number;
  after?: string | null;
}

interface Row extends RelationRow {
  out: boolean;
  neighborId: string;
}

/** Pages of at most so many. */
export const neighborsUpTo = (most: number) => (_: unknown, args: Arguments, ask: Context) =>
  neighbors({ ...args, first: checkedFirst(args.first, most) }, ask);

async function neighbors(args: Arguments, ask: Context) {
  const { first } = args;
  const predicates = args.predicates ? checkedIds(args.predicates, 100, 'predicates') : null;
  const exclude = checkedIds(args.exclude ?? [], 1000, 'exclude');
  const id = checkedId(args.id);
  const filter = await toFilter(args.filter, ask);
  const entity = await ask.entity.load(id);
  if (!entity) return null;
  const list = listOf('neighbors', entity.id, predicates, args.kinds ?? null, filter);
  const from = position(args.after, list, [0, '']);
  const [origins, after] = from ?? [beyond, ''];
  const filters = { id: entity.id, predicates, kinds: args.kinds ?? null, exclude, filter };
  const isFiltered = isNarrow(filter);
  const isNarrowed = isFiltered || predicates !== null || filters.kinds !== null || exclude.length > 0;
  const [rows, totalCount] = await Promise.all([
    ask.read<Row>('read/neighbors', { ...filters, origins, after, limit: first + 1 }),
    isNarrowed ? ask.count('read/neighbors.count', filters) : entity.degree,
  ]);
  const found = await loadAll(
    ask.entity,
    rows.map(({ neighborId }) => neighborId),
  );
  const edges = rows.map((relation, index) => ({
    cursor: cursor(list, [relation.originCount, relation.id]),
    node: found[index],
    relation,
    direction: relation.out ? 'OUT' : 'IN',
  }));
  const part = page(edges, first, from !== undefined);
  return {
    ...part,
    nodes: [...new Set(part.nodes)],
    groups: () => (isFiltered ? groupsUnder(filter, entity, ask) : groups(entity, ask)),
    totalCount,
  };
}

async function groupsUnder(filter: Filter, { id }: EntityRow, ask: Context) {
  const { predicates } = await ask.vocabulary();
  const rows = await ask.read<{ predicateId: string; out: boolean; total: number }>('read/neighbors.groups', {
    id,
    filter,
  });
  return rows.map(({ predicateId, out, total }) => ({
    predicate: predicates.get(predicateId),
    direction: out ? 'OUT' : 'IN',
    count: total,
  }));
}

export const neighborsResolvers = { Query: { neighbors: neighborsUpTo(100) } };
