import type { Context } from './context.ts';

/** Steps outwards, as many as `within` in a filter takes. */
const furthest = 6;

/** Of each place itself and all places in which it lies, each place asked about once, however many lie in it. */
export async function placesAround(ids: readonly string[], ask: Context): Promise<Map<string, Set<string>>> {
  const outer = new Map<string, string[]>();
  let next = [...new Set(ids)];
  for (let step = 0; step < furthest && next.length > 0; step += 1) {
    for (const id of next) outer.set(id, []);
    // where a place lies is known only when the one before it is
    // eslint-disable-next-line no-await-in-loop
    const rows = await ask.read<{ id: string; outerId: string }>('read/places.around', { ids: next });
    for (const { id, outerId } of rows) outer.get(id)?.push(outerId);
    next = [...new Set(rows.map(({ outerId }) => outerId))].filter((id) => !outer.has(id));
  }
  return new Map(ids.map((id) => [id, reached(id, outer)]));
}

function reached(id: string, outer: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([id]);
  let edge = [id];
  for (let step = 0; step < furthest && edge.length > 0; step += 1) {
    edge = edge.flatMap((one) => outer.get(one) ?? []).filter((one) => !found.has(one));
    for (const one of edge) found.add(one);
  }
  return found;
}
