import { positionText } from '../cypher/position.ts';
import { claimPage, type ClaimPlace } from './claim-page.ts';
import type { Context } from './context.ts';
import { listOf } from './cursor.ts';
import { isNarrow, toFilter, type Filter, type FilterInput } from './filter.ts';
import { checkedFirst } from './ids.ts';
import type { RelationRow } from './rows.ts';

type Place = ClaimPlace & { relationId: string };

type Batch = { rows: Promise<Place[]>; ids: string[] };
const batches = new WeakMap<Context, Map<string, Batch>>();

/**
 * A page of a relation's claims. Relations of one answer that ask for the same page are asked of the
 * database together.
 */
export async function relationClaims(
  row: RelationRow,
  args: { filter?: FilterInput | null; first: number; after?: string | null },
  ask: Context,
) {
  const first = checkedFirst(args.first, 100);
  const filter = await toFilter(args.filter, ask);
  const list = listOf('claims', row.id, filter);
  const part = await claimPage(list, { first, after: args.after }, ask, ({ limit, ...from }) =>
    gathered(ask, row.id, { after: from.source === '' ? '' : positionText(from), limit, filter }),
  );
  const totalCount = () =>
    isNarrow(filter) ? ask.count('read/relation.claims.count', { id: row.id, filter }) : row.claimCount;
  return { ...part, totalCount };
}

async function gathered(
  ask: Context,
  relationId: string,
  wanted: { after: string; limit: number; filter: Filter },
): Promise<Place[]> {
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
