import type DataLoader from 'dataloader';
import { loadAll, type Context } from './context.ts';
import type { Filter } from './filter.ts';
import type { EntityRow, RelationRow, SourceRow } from './rows.ts';
import type { PredicateWords } from './vocabulary.ts';

/** By what relations can be told apart, each with how many of them. */
export interface Facets {
  roots: { root: PredicateWords['root']; predicates: PredicateWords[]; relationCount: number }[];
  speakers: { entity: EntityRow; relationCount: number }[];
  factuality: { factuality: string; relationCount: number }[];
  places: { entity: EntityRow; relationCount: number }[];
  sources: { source: SourceRow; relationCount: number }[];
  /** Whether all claims were looked at. */
  isComplete: boolean;
}

interface Row {
  facet: 'speaker' | 'factuality' | 'source';
  value: string;
  relationCount: number;
}

/** Claims of each relation that are looked at, in the order of source and text: a relation may have thousands. */
const most = 200;

/** Of these relations, as far as their claims stay under the filter. */
export async function facetsOf(
  relations: readonly RelationRow[],
  filter: Filter,
  ask: Context,
): Promise<Facets> {
  const ids = relations.map(({ id }) => id);
  const [rows, places] =
    ids.length > 0
      ? await Promise.all([
          ask.read<Row>('read/subgraph.facets', { ids, filter, most }),
          ask.read<Omit<Row, 'facet'>>('read/subgraph.facets.places', { ids, filter, most }),
        ])
      : [[], []];
  const of = (facet: Row['facet']) => rows.filter((row) => row.facet === facet);
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
    isComplete: relations.every(({ claimCount }) => claimCount <= most),
  };
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
