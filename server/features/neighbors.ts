import type { Context } from '../context.ts';
import { beyond, cursor, listOf, position } from '../cursor.ts';
import { isNarrow, toFilter, type Filter, type FilterInput } from '../filter.ts';
import { groupsOf } from '../groups.ts';
import { checkedFirst, checkedId, checkedIds } from '../ids.ts';
import { page } from '../page.ts';
import type { EntityCard, RelationRow } from '../rows.ts';
import { isSaidByFew } from '../voices-around.ts';

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

/** Relations each way that are counted under a filter, those with most distinct origins. */
const mostCounted = 500;

/** Pages of at most so many, and under a filter so many counted each way. */
export const neighborsUpTo =
  (most: number, counted = mostCounted) =>
  (_: unknown, args: Arguments, ask: Context) =>
    neighbors({ ...args, first: checkedFirst(args.first, most) }, counted, ask);

/**
 * What surrounds an entity, in one statement: the entity itself is read only when a count or the groups are asked
 * for, when nothing surrounds it, or when it is merged into another one.
 */
async function neighbors(args: Arguments, counted: number, ask: Context) {
  const predicates = args.predicates ? checkedIds(args.predicates, 100, 'predicates') : null;
  const exclude = checkedIds(args.exclude ?? [], 1000, 'exclude');
  const id = checkedId(args.id);
  const filter = await toFilter(args.filter, ask);
  const kinds = args.kinds ?? null;
  const asked = { args, counted, filters: { predicates, kinds, exclude, filter } };
  // a cursor belongs to the entity as it is now, and where voices are named it counts how much surrounds it
  const before = args.after || filter.speakers ? await ask.entity.load(id) : undefined;
  if (before === null) return null;
  if (before && (await isSaidByFew(before, filter, ask))) return surroundingsSaid(before.id, asked, ask);
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
  counted: number;
  filters: {
    predicates: string[] | null;
    kinds: EntityCard['kind'][] | null;
    exclude: string[];
    filter: Filter;
  };
}

async function surroundings(id: string, { args, counted, filters }: Asked, ask: Context) {
  const { first, after: cursorBefore } = args;
  const { predicates, kinds, exclude, filter } = filters;
  const list = listOf('neighbors', id, predicates, kinds, filter);
  const from = position(cursorBefore, list, [0, '']);
  const [origins, after] = from ?? [beyond, ''];
  const rows = await ask.read<Row>('read/neighbors', { id, ...filters, origins, after, limit: first + 1 });
  const edges = rows.map((row) => new Edge(row, cardOf(row, ask), list));
  const part = page<EntityCard, Edge>(edges, first, from !== undefined);
  const isFiltered = isNarrow(filter);
  const isNarrowed = isFiltered || kinds !== null || exclude.length > 0;
  return {
    ...part,
    nodes: () => [...new Set(part.nodes)],
    groups: async () => {
      if (isFiltered)
        return worded(await ask.read<Counted>('read/neighbors.groups', { id, filter, most: counted }), ask);
      const entity = await ask.entity.load(id);
      return entity ? groupsOf(entity, ask) : [];
    },
    totalCount: async (): Promise<number> => {
      if (isNarrowed) return ask.count('read/neighbors.count', { id, ...filters, most: counted });
      const { out, in: inwards } = await countersOf(id, predicates, ask);
      return out + inwards;
    },
    isComplete: async () => {
      if (!isNarrowed) return true;
      const { out, in: inwards } = await countersOf(id, null, ask);
      return out <= counted && inwards <= counted;
    },
  };
}

/** The same, where the voices of the filter say little: all that they say round it is read, and the page taken out of it. */
async function surroundingsSaid(id: string, { args, filters }: Asked, ask: Context) {
  const { predicates, kinds, filter } = filters;
  const list = listOf('neighbors', id, predicates, kinds, filter);
  const from = position<[number, string]>(args.after, list, [0, '']);
  const rows = await ask.read<Row>('read/neighbors.voices', { id, ...filters });
  const isAfter = ({ originCount, id: own }: Row) =>
    !from || originCount < from[0] || (originCount === from[0] && own < from[1]);
  const edges = rows
    .filter(isAfter)
    .slice(0, args.first + 1)
    .map((row) => new Edge(row, cardOf(row, ask), list));
  const part = page<EntityCard, Edge>(edges, args.first, from !== undefined);
  return {
    ...part,
    nodes: () => [...new Set(part.nodes)],
    groups: async () => {
      const lists = { predicates: null, kinds: null, exclude: [] };
      return worded(countedOf(await ask.read<Row>('read/neighbors.voices', { id, ...lists, filter })), ask);
    },
    totalCount: () => rows.length,
    isComplete: () => true,
  };
}

interface Counted {
  predicateId: string;
  out: boolean;
  total: number;
}

/** By predicate and direction, most first. */
function countedOf(rows: readonly Row[]): Counted[] {
  const counts = new Map<string, Counted>();
  for (const { predicateId, out } of rows) {
    const key = `${predicateId} ${out}`;
    const total = (counts.get(key)?.total ?? 0) + 1;
    counts.set(key, { predicateId, out, total });
  }
  return [...counts.values()].sort((a, b) => b.total - a.total || (a.predicateId < b.predicateId ? -1 : 1));
}

/** Groups with their predicates in words, in the order given. */
async function worded(counts: readonly Counted[], ask: Context) {
  const { predicates } = await ask.vocabulary();
  return counts.map(({ predicateId, out, total }) => ({
    predicate: predicates.get(predicateId),
    direction: out ? 'OUT' : 'IN',
    count: total,
  }));
}

/** How many relations of these predicates it has each way, by what the loader has counted. */
async function countersOf(id: string, predicates: string[] | null, ask: Context) {
  const entity = await ask.entity.load(id);
  const sum = (ids: string[] = [], counts: number[] = []) =>
    counts.reduce(
      (total, count, index) => (!predicates || predicates.includes(ids[index] ?? '') ? total + count : total),
      0,
    );
  return {
    out: sum(entity?.outPredicates, entity?.outCounts),
    in: sum(entity?.inPredicates, entity?.inCounts),
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

export const neighborsResolvers = { Query: { neighbors: neighborsUpTo(100) } };
