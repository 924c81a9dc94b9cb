import DataLoader from 'dataloader';
import { loadAll, type Context } from '../context.ts';
import { cursor, indexAfter, listOf, position } from '../cursor.ts';
import { badInput } from '../errors.ts';
import { findPaths, type PathRow } from '../find-paths.ts';
import { toFilter, type Filter, type FilterInput } from '../filter.ts';
import { checkedFirst, checkedId } from '../ids.ts';
import { slice } from '../page.ts';

interface Arguments {
  from: string;
  to: string;
  maxHops: number;
  shortest?: number | null;
  filter?: FilterInput | null;
  first: number;
  after?: string | null;
}

interface Path extends PathRow {
  /** Distinct origins of all relations together. */
  originCount(): number | Promise<number>;
}

const most = 200;

async function paths(_: unknown, args: Arguments, ask: Context) {
  const first = checkedFirst(args.first, 25);
  const maxHops = upTo(6, args.maxHops, 'maxHops');
  const shortest = typeof args.shortest === 'number' ? upTo(25, args.shortest, 'shortest') : null;
  const from = checkedId(args.from, 'from');
  const to = checkedId(args.to, 'to');
  const filter = await toFilter(args.filter, ask);
  const list = listOf('paths', from, to, maxHops, shortest, filter);
  const at = position<[number, string]>(args.after, list, [0, '']);
  const [a, b] = await Promise.all([ask.entity.load(from), ask.entity.load(to)]);
  let rows: PathRow[] = [];
  if (a && b && a.id !== b.id) {
    const ends = { from: a.id, to: b.id, maxHops, filter };
    rows = shortest
      ? await ask.read<PathRow>('read/paths.shortest', { ...ends, limit: shortest })
      : await findPaths(a, b, { maxHops, filter, limit: most }, ask);
  }
  const keys = rows.map(({ relationIds }) => relationIds.join(' '));
  const originCount = originCounts(filter, ask);
  const edges = rows.map((row, index) => ({
    node: { ...row, originCount: () => originCount(row) },
    cursor: cursor(list, [index, keys[index] ?? '']),
  }));
  const none = !a || !b ? 'UNKNOWN_ENTITY' : a.id === b.id ? 'SAME_ENTITY' : 'NONE_WITHIN';
  return {
    ...slice<Path, (typeof edges)[number]>(edges, first, indexAfter(keys, at)),
    outcome: rows.length > 0 ? 'FOUND' : none,
    totalCount: rows.length,
  };
}

function upTo(highest: number, given: number, argument: string): number {
  if (Number.isInteger(given) && given >= 1 && given <= highest) return given;
  throw badInput(`${argument} is ${given}; write a number from 1 to ${highest}.`);
}

/** Asked of the database once, for those ways that are told; of a way of one relation it is known. */
function originCounts(filter: Filter, ask: Context) {
  const counts = new DataLoader(async (rows: readonly PathRow[]) => {
    const ways = rows.map(({ relationIds }) => relationIds);
    const found = await ask.read<{ total: number }>('read/paths.origins', { ways, filter });
    return rows.map((_, index) => found[index]?.total ?? 0);
  });
  return (row: PathRow): number | Promise<number> => {
    const [only, more] = row.origins;
    return !filter.onClaims && only !== undefined && more === undefined ? only : counts.load(row);
  };
}

const weakest = ({ origins }: PathRow) => Math.min(...origins);

export const pathsResolvers = {
  Query: { paths },
  Path: {
    length: (path: PathRow) => path.relationIds.length,
    entities: (path: PathRow, _: unknown, ask: Context) => loadAll(ask.entity, path.entityIds),
    relations: (path: PathRow, _: unknown, ask: Context) => loadAll(ask.relation, path.relationIds),
    weakest,
    weakestRelation: (path: PathRow, _: unknown, ask: Context) =>
      ask.relation.load(path.relationIds[path.origins.indexOf(weakest(path))] ?? ''),
  },
};
