import { loadAll, type Context } from './context.ts';
import { beyond } from './cursor.ts';
import type { Filter } from './filter.ts';
import type { PlaceOnEarth } from './geo-json.ts';
import type { ReferenceRow } from './rows.ts';

/** A place with what happened there: a row of `read/places`. */
export interface Place {
  id: string;
  degree: number;
  claimCount: number;
  claimIds: string[];
  eventIds: string[];
}

/** Claims whose ids come with each place. */
const claimsOfEach = 20;

/** Places after a degree and an id, those with most relations first. */
export function placesFrom(
  at: [degree: number, id: string] | undefined,
  limit: number,
  filter: Filter,
  ask: Context,
): Promise<Place[]> {
  const [degree, after] = at ?? [beyond, ''];
  return ask.read<Place>('read/places', { filter, degree, after, claims: claimsOfEach, limit });
}

/** Where it is, as exactly as is known; null where nothing is, or the filter leaves out what is known from elsewhere. */
export async function pointOf(id: string, filter: Filter, ask: Context): Promise<ReferenceRow | null> {
  if (filter.reference === false) return null;
  return (await ask.reference.load(id)).find(({ latitude }) => latitude !== null) ?? null;
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
