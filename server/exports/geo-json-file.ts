import type { Context } from '../context.ts';
import { feature } from '../geo-json.ts';
import { located, placesFrom, type Place } from '../place-page.ts';
import type { Filter } from '../filter.ts';
import type { Pieces } from './asked.ts';

const pageSize = 100;

/** All places as one GeoJSON FeatureCollection, page by page; `contextOf` gives each page its own memory. */
export async function* geoJsonFile(filter: Filter, contextOf: () => Context): Pieces {
  let before = '{"type":"FeatureCollection","features":[\n';
  let last: Place | undefined;
  do {
    const ask = contextOf();
    const places: Place[] = await placesFrom(last && [last.degree, last.id], pageSize, filter, ask);
    for (const place of await located(places, filter, ask)) {
      yield before + JSON.stringify(feature(place));
      before = ',\n';
    }
    last = places.length === pageSize ? places.at(-1) : undefined;
  } while (last);
  yield `${before === ',\n' ? '' : before}\n]}\n`;
}
