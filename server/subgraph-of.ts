import { loadAll, type Context } from './context.ts';
import { facetsOf, type Facets } from './facets-of.ts';
import { toFilter, type Filter, type FilterInput } from './filter.ts';
import type { EntityRow, ReferenceRow, RelationRow } from './rows.ts';
import type { ViewDocument } from './views/document.ts';

/** Which entities, and which relations between them. */
export interface SubgraphAsked {
  ids: readonly string[];
  filter?: FilterInput | null;
  /** Only these; null for all. */
  only: readonly string[] | null;
}

/** What the claims that stay under a filter make of a relation. */
export interface Told {
  id: string;
  stance: RelationRow['stance'];
  tension: boolean;
  claimCount: number;
  originCount: number;
}

export interface Subgraph {
  /** In the order asked for. */
  entities: EntityRow[];
  relations: RelationRow[];
  told(): Promise<Told[]>;
  facets(): Promise<Facets>;
  reference(): Promise<ReferenceRow[]>;
  missing: string[];
}

/** These entities and what is said between them; `ids` and `only` are checked already. */
export async function subgraphOf(
  { ids: asked, filter: given, only }: SubgraphAsked,
  ask: Context,
): Promise<Subgraph> {
  const filter = await toFilter(given, ask);
  const entities = await loadAll(ask.entity, asked);
  const found = new Set(entities.flatMap(({ id, asked: by }) => [id, by]));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const ids = [...byId.keys()];
  const relations = await ask.read<RelationRow>('read/subgraph', { ids, only, filter });
  return {
    entities: [...byId.values()],
    relations,
    told: () => toldOf(relations, filter, ask),
    facets: () => facetsOf(relations, filter, ask),
    reference: async () => (filter.reference ? referenceBetween(ids, ask) : []),
    missing: asked.filter((id) => !found.has(id)),
  };
}

async function toldOf(relations: readonly RelationRow[], filter: Filter, ask: Context): Promise<Told[]> {
  // where all claims stay, they make of a relation what it is
  if (!filter.onClaims) return relations.map((relation) => ({ ...relation }));
  const ids = relations.map(({ id }) => id);
  const [rows, { predicates }] = await Promise.all([
    ask.read<ToldRow>(filter.speakers ? 'read/subgraph.told.voices' : 'read/subgraph.told', { ids, filter }),
    ask.vocabulary(),
  ]);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const asserted = new Set(
    rows.filter(({ assertedCount }) => assertedCount > 0).map(({ id }) => saidOf(byId.get(id))),
  );
  return rows.map(({ assertedCount, ...row }) => {
    const relation = byId.get(row.id);
    const contrary = relation && predicates.get(relation.predicateId)?.opposite;
    const isBoth = assertedCount > 0 && contrary && asserted.has(saidOf(relation, contrary));
    return { ...row, stance: stanceOf(assertedCount, row.claimCount), tension: Boolean(isBoth) };
  });
}

type ToldRow = Omit<Told, 'stance' | 'tension'> & { assertedCount: number };

const saidOf = (relation: RelationRow | undefined, predicate = relation?.predicateId) =>
  `${relation?.subjectId} ${predicate} ${relation?.objectId}`;

function stanceOf(asserted: number, all: number): RelationRow['stance'] {
  if (asserted === all) return 'ASSERTED';
  return asserted === 0 ? 'DENIED' : 'CONTESTED';
}

async function referenceBetween(ids: string[], ask: Context): Promise<ReferenceRow[]> {
  const rows = await ask.read<{ id: string; entityId: string }>('read/subgraph.reference', { ids });
  const known = await Promise.all(rows.map(({ entityId }) => ask.reference.load(entityId)));
  return rows.flatMap(({ id }, index) => known[index]?.find((item) => item.id === id) ?? []);
}

/** What a view shows: its entities, and between them what its filter and perspective leave. */
export function askedByView(document: ViewDocument): SubgraphAsked {
  const { entities, relations, filter, perspective, compare } = document;
  const voices = perspective ? [perspective.speaker] : compare ? [compare.a, compare.b] : null;
  const isReported = (perspective ?? compare)?.includeReported;
  return {
    ids: entities.map(({ id }) => id),
    filter: {
      ...filter,
      ...(voices ? { speakers: voices, reported: isReported ? null : false } : {}),
    },
    only: relations ?? null,
  };
}
