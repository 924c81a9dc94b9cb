import { loadAll, type Context } from '../context.ts';
import { beyond, cursor, listOf, position } from '../cursor.ts';
import { isNarrow, toFilter, type FilterInput } from '../filter.ts';
import { checkedFirst } from '../ids.ts';
import { page } from '../page.ts';
import type { EntityRow } from '../rows.ts';

interface Arguments {
  filter?: FilterInput | null;
  first: number;
  after?: string | null;
}

interface Row {
  id: string;
  spokenCount: number;
  claimCount: number;
  reportedCount: number;
}

async function speakers(_: unknown, args: Arguments, ask: Context) {
  const first = checkedFirst(args.first, 100);
  const filter = await toFilter(args.filter, ask);
  const list = listOf('speakers', filter);
  const from = position<[number, string]>(args.after, list, [0, '']);
  const [count, after] = from ?? [beyond, ''];
  const part = { count, after, limit: first + 1 };
  const rows = isNarrow(filter)
    ? await ask.read<Row>('read/speakers', { filter, ...part })
    : await ask.read<Row>('read/speakers.all', part);
  const nodes = await loadAll(
    ask.entity,
    rows.map(({ id }) => id),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = rows.flatMap(({ id, spokenCount, ...counts }) => {
    const node = byId.get(id);
    return node ? [{ node, ...counts, cursor: cursor(list, [spokenCount, id]) }] : [];
  });
  return {
    ...page<EntityRow, (typeof edges)[number]>(edges, first, from !== undefined),
    totalCount: async () =>
      isNarrow(filter)
        ? ask.count('read/speakers.count', { filter })
        : (await ask.vocabulary()).lengths.speakers,
  };
}

export const speakersResolvers = { Query: { speakers } };
