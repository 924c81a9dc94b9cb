import { loadAll, type Context } from '../context.ts';
import { cursor, indexAfter, listOf, position } from '../cursor.ts';
import { badInput } from '../errors.ts';
import { checkedFirst, checkedId } from '../ids.ts';
import { slice } from '../page.ts';

interface Arguments {
  from: string;
  to: string;
  maxHops: number;
  first: number;
  after?: string | null;
}

interface PathRow {
  entityIds: string[];
  relationIds: string[];
  weakest: number;
}

const most = 200;

async function paths(_: unknown, { from, to, maxHops, first, after }: Arguments, ask: Context) {
  checkedFirst(first, 25);
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > 6)
    throw badInput(`maxHops is ${maxHops}; write a number from 1 to 6.`);
  const list = listOf('paths', from, to, maxHops);
  const at = position<[number, string]>(after, list, [0, '']);
  const [a, b] = await Promise.all([
    ask.entity.load(checkedId(from, 'from')),
    ask.entity.load(checkedId(to, 'to')),
  ]);
  const rows =
    a && b && a.id !== b.id
      ? await ask.read<PathRow>('read/paths', { from: a.id, to: b.id, maxHops, limit: most })
      : [];
  const keys = rows.map(({ relationIds }) => relationIds.join(' '));
  const edges = rows.map((node, index) => ({ node, cursor: cursor(list, [index, keys[index] ?? '']) }));
  const start = indexAfter(keys, at);
  return { ...slice<PathRow, (typeof edges)[number]>(edges, first, start), totalCount: rows.length };
}

export const pathsResolvers = {
  Query: { paths },
  Path: {
    length: (path: PathRow) => path.relationIds.length,
    entities: (path: PathRow, _: unknown, ask: Context) => loadAll(ask.entity, path.entityIds),
    relations: (path: PathRow, _: unknown, ask: Context) => loadAll(ask.relation, path.relationIds),
  },
};
