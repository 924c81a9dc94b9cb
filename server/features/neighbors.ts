import type { Context } from '../context.ts';
import { beyond, cursor, listOf, position } from '../cursor.ts';
import { isNarrow, toFilter, type Filter, type FilterInput } from '../filter.ts';
import { groupsOf } from '../groups.ts';
import { checkedFirst, checkedId, checkedIds } from '../ids.ts';
import { page } from '../page.ts';
import type { EntityCard, RelationRow } from '../rows.ts';

interface Arguments {
  id: string;
  predicates?: string[] | null;
  kinds?: EntityCard['kind'][] | null;
  exclude?: string[] | null;
  filter?: FilterInput | null;
  first: number;
  after?: string | null;
}

/** A relation, and beside it the neighbour under `neighborId`. */
interface Row extends RelationRow, Omit<EntityCard, 'id'> {
  out: boolean;
  neighborId: string;
}

/** Pages of at most so many. */
export const neighborsUpTo = (most: number) => (_: unknown, args: Arguments, ask: Context) =>
  neighbors({ ...args, first: checkedFirst(args.first, most) }, ask);

/**
 * What surrounds an entity, in one statement: the entity itself is read only when a count or the groups are asked
 * for, when nothing surrounds it, or when it is merged into another one.
 */
async function neighbors(args: Arguments, ask: Context) {
  const predicates = args.predicates ? checkedIds(args.predicates, 100, 'predicates') : null;
  const exclude = checkedIds(args.exclude ?? [], 1000, 'exclude');
  const id = checkedId(args.id);
  const filter = await toFilter(args.filter, ask);
  const kinds = args.kinds ?? null;
  const asked = { args, filters: { predicates, kinds, exclude, filter } };
  // a cursor belongs to the entity as it is now
  const before = args.after ? await ask.entity.load(id) : undefined;
  if (before === null) return null;
  const own = await surroundings(before?.id ?? id, asked, ask);
  if (before || own.edges.length > 0) return own;
  const entity = await ask.entity.load(id);
  if (!entity) return null;
  return entity.id === id ? own : surroundings(entity.id, asked, ask);
}

/** What is read of it only where it is asked for is made only then. */
class Edge {
  readonly relation: Row;
  readonly node: EntityCard;
  readonly #list: string;

  constructor(relation: Row, node: EntityCard, list: string) {
    this.relation = relation;
    this.node = node;
    this.#list = list;
  }

  get cursor(): string {
    return cursor(this.#list, [this.relation.originCount, this.relation.id]);
  }

  get direction() {
    return this.relation.out ? 'OUT' : 'IN';
  }
}

interface Asked {
  args: Arguments;
  filters: {
    predicates: string[] | null;
    kinds: EntityCard['kind'][] | null;
    exclude: string[];
    filter: Filter;
  };
}

async function surroundings(id: string, { args, filters }: Asked, ask: Context) {
  const { first, after: cursorBefore } = args;
  const { predicates, kinds, exclude, filter } = filters;
  const list = listOf('neighbors', id, predicates, kinds, filter);
  const from = position(cursorBefore, list, [0, '']);
  const [origins, after] = from ?? [beyond, ''];
  const rows = await ask.read<Row>('read/neighbors', { id, ...filters, origins, after, limit: first + 1 });
  const edges = rows.map((row) => new Edge(row, cardOf(row, ask), list));
  const part = page<EntityCard, Edge>(edges, first, from !== undefined);
  const isFiltered = isNarrow(filter);
  const isNarrowed = isFiltered || predicates !== null || kinds !== null || exclude.length > 0;
  return {
    ...part,
    nodes: () => [...new Set(part.nodes)],
    groups: async () => {
      if (isFiltered) return groupsUnder(filter, id, ask);
      const entity = await ask.entity.load(id);
      return entity ? groupsOf(entity, ask) : [];
    },
    totalCount: async () =>
      isNarrowed
        ? ask.count('read/neighbors.count', { id, ...filters })
        : (await ask.entity.load(id))?.degree,
  };
}

/** The neighbour in a row, the same object each time it comes. */
function cardOf(
  { neighborId: id, kind, type, labelAr, labelEn, anonymous, degree, spokenCount }: Row,
  ask: Context,
) {
  const before = ask.cards.get(id);
  if (before) return before;
  const card = { id, kind, type, labelAr, labelEn, anonymous, degree, spokenCount };
  ask.cards.set(id, card);
  return card;
}

async function groupsUnder(filter: Filter, id: string, ask: Context) {
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
