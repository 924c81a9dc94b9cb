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
}

interface Row {
  facet: 'speaker' | 'factuality' | 'source';
  value: string;
  relationCount: number;
}

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
          ask.read<Row>('read/subgraph.facets', { ids, filter }),
          ask.read<Omit<Row, 'facet'>>('read/subgraph.facets.places', { ids, filter }),
        ])
      : [[], []];
  const of = (facet: Row['facet']) => rows.filter((row) => row.facet === facet);
  const entities = async (all: readonly Omit<Row, 'facet'>[]) => {
    const counts = new Map(all.map(({ value, relationCount }) => [value, relationCount]));
    const found = await loadAll(ask.entity, [...counts.keys()]);
    return found.map((entity) => ({ entity, relationCount: counts.get(entity.asked) ?? 0 }));
  };
  const sources = async () => {
    const counts = new Map(of('source').map(({ value, relationCount }) => [value, relationCount]));
    const found = await loadAll(ask.source, [...counts.keys()]);
    return found.map((source) => ({ source, relationCount: counts.get(source.id) ?? 0 }));
  };
  return {
    roots: rootsOf(relations, (await ask.vocabulary()).predicates),
    speakers: await entities(of('speaker')),
    factuality: of('factuality').map(({ value, relationCount }) => ({ factuality: value, relationCount })),
    places: await entities(places),
    sources: await sources(),
  };
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
