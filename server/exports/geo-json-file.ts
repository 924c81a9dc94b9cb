import type { Context } from '../context.ts';
import { feature } from '../geo-json.ts';
import { located, type Place, wholePlacesFrom } from '../place-page.ts';
import type { Filter } from '../filter.ts';
import type { Pieces } from './asked.ts';
import { jsonList } from './json-list.ts';

const pageSize = 100;

/** All places as one GeoJSON FeatureCollection, page by page; `contextOf` gives each page its own memory. */
export const geoJsonFile = (filter: Filter, contextOf: () => Context): Pieces =>
  jsonList('{"type":"FeatureCollection","features":[\n', features(filter, contextOf));

async function* features(filter: Filter, contextOf: () => Context): AsyncIterable<object> {
  let last: Place | undefined;
  do {
    const ask = contextOf();
    const places: Place[] = await wholePlacesFrom(last && [last.degree, last.id], pageSize, filter, ask);
    for (const place of await located(places, filter, ask)) yield feature(place);
    last = places.length === pageSize ? places.at(-1) : undefined;
  } while (last);
}
