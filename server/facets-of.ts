import type DataLoader from 'dataloader';
import { loadAll, type Context } from './context.ts';
import type { Filter } from './filter.ts';
import { placesAround } from './places-around.ts';
import type { EntityRow, RelationRow, SourceRow } from './rows.ts';
import type { PredicateWords } from './vocabulary.ts';

/** By what relations can be told apart, each with how many of them. */
export interface Facets {
  roots: { root: PredicateWords['root']; predicates: PredicateWords[]; relationCount: number }[];
  speakers: { entity: EntityRow; relationCount: number }[];
  factuality: { factuality: string; relationCount: number }[];
  places: { entity: EntityRow; relationCount: number }[];
  sources: { source: SourceRow; relationCount: number }[];
  /** Whether all claims were looked at, and each list is whole. */
  isComplete: boolean;
}

interface Row {
  facet: 'speaker' | 'factuality' | 'source';
  value: string;
  relationCount: number;
}

/** Claims that are looked at, of all relations together, and values of each list that are told, the most frequent. */
const budget = 1000;
const longest = 100;

/** Of these relations, as far as their claims stay under the filter. */
export async function facetsOf(
  relations: readonly RelationRow[],
  filter: Filter,
  ask: Context,
): Promise<Facets> {
  const ids = relations.map(({ id }) => id);
  const most = shareOf(
    budget,
    relations.map(({ claimCount }) => claimCount),
  );
  const asked = { ids, filter, most };
  const [rows, allPlaces] =
    ids.length > 0
      ? await Promise.all([
          ask.read<Row>('read/subgraph.facets', { ...asked, first: longest + 1 }),
          placesOf(asked, ask),
        ])
      : [[], []];
  const whole = (facet: Row['facet']) => rows.filter((row) => row.facet === facet);
  const of = (facet: Row['facet']) => whole(facet).slice(0, longest);
  const places = allPlaces.slice(0, longest);
  // together, so that all entities are read by one statement
  const [speakers, found, sources, { predicates }] = await Promise.all([
    counted(of('speaker'), ask.entity, ({ asked }) => asked),
    counted(places, ask.entity, ({ asked }) => asked),
    counted(of('source'), ask.source, ({ id }) => id),
    ask.vocabulary(),
  ]);
  return {
    roots: rootsOf(relations, predicates),
    speakers: speakers.map(([entity, relationCount]) => ({ entity, relationCount })),
    factuality: of('factuality').map(({ value, relationCount }) => ({ factuality: value, relationCount })),
    places: found.map(([entity, relationCount]) => ({ entity, relationCount })),
    sources: sources.map(([source, relationCount]) => ({ source, relationCount })),
    isComplete:
      relations.every(({ claimCount }) => claimCount <= most) &&
      [whole('speaker'), whole('source'), allPlaces].every((list) => list.length <= longest),
  };
}

/**
 * How many of each may be had, the same of all, so that together they are within the budget: what is said seldom is
 * looked at whole, and what is said often gives way. At least one of each.
 */
export function shareOf(whole: number, counts: readonly number[]): number {
  let left = whole;
  const sorted = counts.toSorted((a, b) => a - b);
  for (const [index, count] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - index));
    if (count > share) return Math.max(share, 1);
    left -= count;
  }
  return sorted.at(-1) ?? 1;
}

/** On how many of these relations there is a claim that gives a place, or one that lies in it; most first. */
async function placesOf(
  asked: { ids: string[]; filter: Filter; most: number },
  ask: Context,
): Promise<Omit<Row, 'facet'>[]> {
  const rows = await ask.read<{ placeId: string; relationId: string }>('read/subgraph.facets.places', asked);
  const around = await placesAround(
    rows.map(({ placeId }) => placeId),
    ask,
  );
  const on = new Map<string, Set<string>>();
  for (const { placeId, relationId } of rows)
    for (const place of around.get(placeId) ?? []) {
      const relations = on.get(place) ?? new Set();
      on.set(place, relations.add(relationId));
    }
  return [...on]
    .map(([value, relations]) => ({ value, relationCount: relations.size }))
    .sort((a, b) => b.relationCount - a.relationCount || (a.value < b.value ? -1 : 1));
}

/** What the values are ids of, each with its count. */
async function counted<Found>(
  rows: readonly Omit<Row, 'facet'>[],
  loader: DataLoader<string, Found | null>,
  idOf: (found: Found) => string,
): Promise<[Found, number][]> {
  const counts = new Map(rows.map(({ value, relationCount }) => [value, relationCount]));
  const found = await loadAll(loader, [...counts.keys()]);
  return found.map((one) => [one, counts.get(idOf(one)) ?? 0]);
}

function rootsOf(relations: readonly RelationRow[], vocabulary: ReadonlyMap<string, PredicateWords>) {
  const roots = new Map<string, Facets['roots'][number]>();
  for (const { predicateId } of relations) {
    const predicate = vocabulary.get(predicateId);
    if (!predicate) continue;
    const known = roots.get(predicate.root.id);
    const group = known ?? { root: predicate.root, predicates: [], relationCount: 0 };
    if (!known) roots.set(predicate.root.id, group);
    if (!group.predicates.includes(predicate)) group.predicates.push(predicate);
    group.relationCount += 1;
  }
  return [...roots.values()].sort(
    (a, b) => b.relationCount - a.relationCount || (a.root.id < b.root.id ? -1 : 1),
  );
}
