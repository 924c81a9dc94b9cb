import { beyond, cursor, position } from './cursor.ts';
import { page } from './page.ts';
import type { RelationRow } from './rows.ts';

/** Where a list of relations goes on, as statements take it. */
export interface From {
  origins: number;
  after: string;
  limit: number;
}

/** A page of relations, those with most distinct origins first; `ask` gets one row more than `first`. */
export async function relationPage(
  list: string,
  { first, after }: { first: number; after?: string | null | undefined },
  ask: (from: From) => Promise<RelationRow[]>,
) {
  const at = position<[number, string]>(after, list, [0, '']);
  const [origins, id] = at ?? [beyond, ''];
  const rows = await ask({ origins, after: id, limit: first + 1 });
  const edges = rows.map((node) => ({ node, cursor: cursor(list, [node.originCount, node.id]) }));
  return page<RelationRow, (typeof edges)[number]>(edges, first, at !== undefined);
}
