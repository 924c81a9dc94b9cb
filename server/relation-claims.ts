import { loadAll, type Context } from './context.ts';
import { cursor, listOf, position } from './cursor.ts';
import { checkedFirst } from './ids.ts';
import { page } from './page.ts';
import type { RelationRow } from './rows.ts';

interface Place {
  relationId: string;
  claimId: string;
  sourceId: string;
  paragraph: number;
  start: number;
}

type Batch = { rows: Promise<Place[]>; ids: string[] };
const batches = new WeakMap<Context, Map<string, Batch>>();

/**
 * A page of a relation's claims. Relations of one answer that ask for the same page are asked of the
 * database together.
 */
export async function relationClaims(
  row: RelationRow,
  args: { first: number; after?: string | null },
  ask: Context,
) {
  const first = checkedFirst(args.first, 100);
  const list = listOf('claims', row.id);
  const from = position<[string, number, number, string]>(args.after, list, ['', 0, 0, '']);
  const [source, paragraph, start, id] = from ?? ['', 0, -1, ''];
  const places = await gathered(ask, row.id, { source, paragraph, start, id, limit: first + 1 });
  const claims = await loadAll(
    ask.claim,
    places.map(({ claimId }) => claimId),
  );
  const edges = claims.map((node, index) => {
    const at = places[index];
    return { node, cursor: cursor(list, [at?.sourceId ?? '', at?.paragraph ?? 0, at?.start ?? 0, node.id]) };
  });
  return { ...page(edges, first, from !== undefined), totalCount: row.claimCount };
}

interface Wanted {
  source: string;
  paragraph: number;
  start: number;
  id: string;
  limit: number;
}

async function gathered(ask: Context, relationId: string, wanted: Wanted): Promise<Place[]> {
  const own = batches.get(ask) ?? new Map<string, Batch>();
  batches.set(ask, own);
  const key = JSON.stringify(wanted);
  let batch = own.get(key);
  if (!batch) {
    const ids: string[] = [];
    const turn = new Promise<void>((resolve) => setImmediate(resolve));
    batch = {
      ids,
      rows: turn.then(() => {
        own.delete(key);
        return ask.read<Place>('read/relation.claims', { ids, ...wanted });
      }),
    };
    own.set(key, batch);
  }
  batch.ids.push(relationId);
  return (await batch.rows).filter((place) => place.relationId === relationId);
}
