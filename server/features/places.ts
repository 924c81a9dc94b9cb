import { loadAll, type Context } from '../context.ts';
import { cursor, listOf, position } from '../cursor.ts';
import { isNarrow, toFilter, type FilterInput } from '../filter.ts';
import { featureCollection } from '../geo-json.ts';
import { checkedFirst } from '../ids.ts';
import { page } from '../page.ts';
import { claimsOfPlaces, located, placesFrom, pointOf } from '../place-page.ts';
import type { EntityRow } from '../rows.ts';

interface Arguments {
  filter?: FilterInput | null;
  first: number;
  after?: string | null;
}

async function places(_: unknown, args: Arguments, ask: Context) {
  const first = checkedFirst(args.first, 100);
  const filter = await toFilter(args.filter, ask);
  const list = listOf('places', filter);
  const from = position<[number, string]>(args.after, list, [0, '']);
  const rows = await placesFrom(from, first + 1, filter, ask);
  const entities = await loadAll(
    ask.entity,
    rows.map(({ id }) => id),
  );
  const ofPlaces = claimsOfPlaces(ask);
  const edges = entities.map((node, index) => {
    const { degree = 0, claimCount = 0, claimIds, eventCount = 0, eventIds = [] } = rows[index] ?? {};
    return {
      node,
      cursor: cursor(list, [degree, node.id]),
      claimCount,
      point: () => pointOf(node.id, filter, ask),
      eventCount,
      eventIds,
      events: () => loadAll(ask.entity, eventIds),
      claims: async () => loadAll(ask.claim, claimIds ?? (await ofPlaces.load(node.id))),
    };
  });
  return {
    ...page<EntityRow, (typeof edges)[number]>(edges, first, from !== undefined),
    totalCount: async () =>
      isNarrow(filter)
        ? ask.count('read/places.count', { filter })
        : (await ask.vocabulary()).lengths.placesSaid,
    geoJson: async () => JSON.stringify(featureCollection(await located(rows.slice(0, first), filter, ask))),
  };
}

export const placesResolvers = { Query: { places } };
