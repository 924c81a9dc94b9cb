import DataLoader from 'dataloader';
import { loadAll, type Context } from './context.ts';
import { beyond } from './cursor.ts';
import { isNarrow, type Filter } from './filter.ts';
import type { PlaceOnEarth } from './geo-json.ts';
import type { PointRow } from './rows.ts';

/** A place with what happened there: a row of `read/places`. */
export interface Place {
  id: string;
  degree: number;
  claimCount: number;
  /** Where a filter chose them; otherwise they are read when they are asked for. */
  claimIds?: string[];
  eventCount: number;
  /** 200 at most, where no filter chose them. */
  eventIds: string[];
}

/** Claims whose ids come with each place. */
const claimsOfEach = 20;

type After = [degree: number, id: string] | undefined;

/** Places after a degree and an id, those with most relations first. */
export async function placesFrom(at: After, limit: number, filter: Filter, ask: Context): Promise<Place[]> {
  if (isNarrow(filter)) return wholePlacesFrom(at, limit, filter, ask);
  const [degree, after] = at ?? [beyond, ''];
  return ask.read<Place>('read/places.all', { degree, after, limit });
}

/** The same with all events of each, however many. */
export async function wholePlacesFrom(
  at: After,
  limit: number,
  filter: Filter,
  ask: Context,
): Promise<Place[]> {
  const [degree, after] = at ?? [beyond, ''];
  const rows = await ask.read<Place>('read/places', { filter, degree, after, claims: claimsOfEach, limit });
  return rows.map((row) => ({ ...row, eventCount: row.eventIds.length }));
}

/** The first claims of each place that has none with it, by its id. */
export function claimsOfPlaces(ask: Context): DataLoader<string, string[]> {
  return new DataLoader(async (ids) => {
    const rows = await ask.read<{ placeId: string; claimId: string }>('read/places.claims', {
      ids,
      limit: claimsOfEach,
    });
    const of = new Map<string, string[]>(ids.map((id) => [id, []]));
    for (const { placeId, claimId } of rows) of.get(placeId)?.push(claimId);
    return ids.map((id) => of.get(id) ?? []);
  });
}

/** Where it is, as exactly as is known; null where nothing is, or the filter leaves out what is known from elsewhere. */
export async function pointOf(id: string, filter: Filter, ask: Context): Promise<PointRow | null> {
  if (filter.reference === false) return null;
  return ask.point.load(id);
}

/** The places with their entities and points; one whose entity is gone meanwhile is left out. */
export async function located(places: Place[], filter: Filter, ask: Context): Promise<PlaceOnEarth[]> {
  const entities = await loadAll(
    ask.entity,
    places.map(({ id }) => id),
  );
  const known = new Map(places.map((place) => [place.id, place]));
  return Promise.all(
    entities.map(async (node) => ({
      node,
      point: await pointOf(node.id, filter, ask),
      claimCount: known.get(node.id)?.claimCount ?? 0,
      eventIds: known.get(node.id)?.eventIds ?? [],
    })),
  );
}
