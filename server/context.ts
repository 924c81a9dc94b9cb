import DataLoader from 'dataloader';
import type { Database, Parameters } from '../cypher/database.ts';
import type { Asker } from './keys/key-ring.ts';
import type {
  ClaimRow,
  EntityCard,
  EntityRow,
  PassageRow,
  PointRow,
  ReferenceRow,
  RelationRow,
  SourceRow,
} from './rows.ts';
import type { TextStore } from './text-store.ts';
import { traceStatement } from './tracing.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a resolver may use: one a request, so nothing loaded for one asker is seen by another. */
export interface Context {
  /** Rows of a statement of `cypher/read`, ended when the asker leaves. */
  read<Row>(name: string, parameters?: Parameters): Promise<Row[]>;
  /** The `total` of a counting statement of `cypher/read`. */
  count(name: string, parameters: Parameters): Promise<number>;
  /** Statements of `cypher/keep` in one transaction, all or nothing. */
  write: Database['write'];
  /** Whose key came with the question. */
  asker: Asker | null;
  /** At once when it is known, so that thousands of rows don't wait for it one by one. */
  vocabulary(): Vocabulary | Promise<Vocabulary>;
  texts: TextStore;
  entity: DataLoader<string, EntityRow | null>;
  /** Entities that this request has read already, by id. */
  cards: Map<string, EntityCard>;
  relation: DataLoader<string, RelationRow | null>;
  claim: DataLoader<string, ClaimRow | null>;
  passage: DataLoader<string, PassageRow | null>;
  source: DataLoader<string, SourceRow | null>;
  reference: DataLoader<string, ReferenceRow[]>;
  /** Where it is; null where nobody knows. */
  point: DataLoader<string, PointRow | null>;
}

export interface Services {
  database: Database;
  vocabulary(options: { signal?: AbortSignal }): Vocabulary | Promise<Vocabulary>;
  texts: TextStore;
}

/** A fresh context: each loader gathers the ids asked for in one turn into one statement. */
export function createContext(
  { database, vocabulary, texts }: Services,
  signal: AbortSignal,
  asker: Asker | null = null,
): Context {
  const read = <Row>(name: string, parameters: Parameters = {}) =>
    traceStatement(name, () => database.read<Row>(name, parameters, { signal }));
  const cards = new Map<string, EntityCard>();
  const byId = <Row extends { id: string }>(
    name: string,
    key: (row: Row) => string = (row) => row.id,
    keep: (row: Row) => void = () => {},
  ) =>
    new DataLoader<string, Row | null>(async (ids) => {
      const rows = await read<Row>(name, { ids });
      rows.forEach(keep);
      const found = new Map(rows.map((row) => [key(row), row]));
      return ids.map((id) => found.get(id) ?? null);
    });
  let words: Vocabulary | Promise<Vocabulary> | undefined;
  return {
    read,
    async count(name, parameters) {
      const [counted] = await read<{ total: number }>(name, parameters);
      return counted?.total ?? 0;
    },
    write: (work) => database.write(work),
    asker,
    texts,
    vocabulary: () => (words ??= vocabulary({ signal })),
    cards,
    entity: byId<EntityRow>(
      'read/entity',
      (row) => row.asked,
      (row) => cards.set(row.asked, row),
    ),
    relation: byId<RelationRow>('read/relation'),
    claim: byId<ClaimRow>('read/claim'),
    passage: byId<PassageRow>('read/passage'),
    source: byId<SourceRow>('read/source'),
    point: new DataLoader(async (ids) => {
      const rows = await read<PointRow>('read/entity.point', { ids });
      return ids.map((id) => rows.find(({ entityId }) => entityId === id) ?? null);
    }),
    reference: new DataLoader(async (ids) => {
      const rows = await read<ReferenceRow>('read/entity.reference', { ids });
      return ids.map((id) => rows.filter(({ entityId }) => entityId === id));
    }),
  };
}

/** Rows of several ids in their order; an id without a row is a fault in the graph and is left out. */
export async function loadAll<Row>(
  loader: DataLoader<string, Row | null>,
  ids: readonly string[],
): Promise<Row[]> {
  const rows = await loader.loadMany(ids);
  return rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row ?? [];
  });
}
