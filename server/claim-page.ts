import { loadAll, type Context } from './context.ts';
import { cursor, position } from './cursor.ts';
import { page } from './page.ts';

/** Where a claim stands in the order of source and text. */
export interface ClaimPlace {
  claimId: string;
  sourceId: string;
  paragraph: number;
  start: number;
}

/** Where a list of claims goes on, as statements take it. */
export interface ClaimsFrom {
  source: string;
  paragraph: number;
  start: number;
  id: string;
  limit: number;
}

/** A page of claims in the order of source and text; `read` gives one place more than `first`, if there is one. */
export async function claimPage(
  list: string,
  { first, after }: { first: number; after?: string | null | undefined },
  ask: Context,
  read: (from: ClaimsFrom) => Promise<ClaimPlace[]>,
) {
  const from = position<[string, number, number, string]>(after, list, ['', 0, 0, '']);
  const [source, paragraph, start, id] = from ?? ['', 0, -1, ''];
  const places = await read({ source, paragraph, start, id, limit: first + 1 });
  const claims = await loadAll(
    ask.claim,
    places.map(({ claimId }) => claimId),
  );
  const edges = claims.map((node, index) => {
    const at = places[index];
    return { node, cursor: cursor(list, [at?.sourceId ?? '', at?.paragraph ?? 0, at?.start ?? 0, node.id]) };
  });
  return page(edges, first, from !== undefined);
}
