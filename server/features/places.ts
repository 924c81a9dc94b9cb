import { loadAll, type Context } from '../context.ts';
import { cursor, listOf, position } from '../cursor.ts';
import { toFilter, type FilterInput } from '../filter.ts';
import { featureCollection } from '../geo-json.ts';
import { checkedFirst } from '../ids.ts';
import { page } from '../page.ts';
import type { EntityRow } from '../rows.ts';

interface Arguments {
  filter?: FilterInput | null;
  first: number;
  after?: string | null;
}

interface Row {
  id: string;
  degree: number;
  claimCount: number;
  claimIds: string[];
  eventIds: string[];
}

/** More relations than any place can have. */
const beyond = 2 ** 31;
const claimsOfEach = 20;

async function places(_: unknown, args: Arguments, ask: Context) {
  const first = checkedFirst(args.first, 100);
  const filter = await toFilter(args.filter, ask);
  const list = listOf('places', filter);
  const from = position<[number, string]>(args.after, list, [0, '']);
  const [degree, after] = from ?? [beyond, ''];
  const rows = await ask.read<Row>('read/places', {
    filter,
    degree,
    after,
    claims: claimsOfEach,
    limit: first + 1,
  });
  const entities = await loadAll(
    ask.entity,
    rows.map(({ id }) => id),
  );
  const edges = await Promise.all(
    entities.map(async (node, index) => {
      const row = rows[index];
      const known = await ask.reference.load(node.id);
      const seen = known.find(({ latitude }) => latitude !== null);
      return {
        node,
        cursor: cursor(list, [row?.degree ?? 0, node.id]),
        point: seen ?? null,
        claimCount: row?.claimCount ?? 0,
        events: () => loadAll(ask.entity, row?.eventIds ?? []),
        claims: () => loadAll(ask.claim, row?.claimIds ?? []),
        eventIds: row?.eventIds ?? [],
      };
    }),
  );
  const part = page<EntityRow, (typeof edges)[number]>(edges, first, from !== undefined);
  return {
    ...part,
    totalCount: async () => {
      const [counted] = await ask.read<{ total: number }>('read/places.count', { filter });
      return counted?.total ?? 0;
    },
    geoJson: () => JSON.stringify(featureCollection(part.edges)),
  };
}

export const placesResolvers = { Query: { places } };
