import { loadAll, type Context } from '../context.ts';
import { beyond, cursor, listOf, position } from '../cursor.ts';
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
  const pointOf = async (id: string) =>
    (await ask.reference.load(id)).find(({ latitude }) => latitude !== null) ?? null;
  const edges = entities.map((node, index) => {
    const { degree: own = 0, claimCount = 0, claimIds = [], eventIds = [] } = rows[index] ?? {};
    return {
      node,
      cursor: cursor(list, [own, node.id]),
      claimCount,
      eventIds,
      point: () => (filter.reference === false ? null : pointOf(node.id)),
      events: () => loadAll(ask.entity, eventIds),
      claims: () => loadAll(ask.claim, claimIds),
    };
  });
  const part = page<EntityRow, (typeof edges)[number]>(edges, first, from !== undefined);
  return {
    ...part,
    totalCount: () => ask.count('read/places.count', { filter }),
    geoJson: async () => {
      const located = part.edges.map(async (edge) => ({ ...edge, point: await edge.point() }));
      return JSON.stringify(featureCollection(await Promise.all(located)));
    },
  };
}

export const placesResolvers = { Query: { places } };
