import type { Write } from '../cypher/database.ts';
import type { Registry } from './knowledge.ts';
import { readingOf } from './reading.ts';
import { recordChanges } from './record-changes.ts';
import { entityRow, referenceRow, vocabularyRows } from './registry-rows.ts';
import { reproject } from './reproject.ts';

/** An entity left the registry while a claim still names it. */
export class EntityInUse extends Error {
  override name = 'EntityInUse';
  readonly ids: string[];
  constructor(ids: string[]) {
    super(
      `seed/load-registry: ${ids.join(', ')} left seed/entities.yaml but loaded claims name them. ` +
        'Remove or mend the sources that do, or write the entities back.',
    );
    this.ids = ids;
  }
}

/**
 * Vocabulary, entities and reference layer, in the transaction given; writes what changed, and derives again
 * what hangs on it. An entity that left the file goes last, by `removeEntities`, when the sources have been loaded.
 */
export async function loadRegistry(write: Write, knowledge: Registry): Promise<void> {
  const { types, roots, predicates } = vocabularyRows(knowledge.vocabulary);
  const regrouped = await write.run<{ id: string }>('write/relations.regrouped', { rows: predicates });
  await write.run('write/types', { rows: types });
  await write.run('write/roots', { rows: roots });
  await write.run('write/predicates', { rows: predicates });
  await write.run('write/vocabulary.gone', {
    types: types.map(({ id }) => id),
    roots: roots.map(({ id }) => id),
    predicates: predicates.map(({ id }) => id),
  });
  const stored = await storedEntities(write);
  const changed: ReturnType<typeof entityRow>[] = [];
  for (const entity of knowledge.entities) {
    const row = entityRow(entity);
    if (stored.get(row.id) !== row.contentHash) changed.push(row);
  }
  await write.run('write/entities', {
    rows: changed.map(({ id, label, properties }) => ({ id, label, properties })),
  });
  const ids = (isStored: boolean) => changed.map(({ id }) => id).filter((id) => stored.has(id) === isStored);
  await recordChanges(write, 'entities', 'ADDED', ids(false));
  await recordChanges(write, 'entities', 'CHANGED', ids(true));
  const items = [...knowledge.reference];
  const reference = items.map(referenceRow);
  await write.run('write/reference.clear');
  await write.run('write/reference.unlink');
  await write.run('write/reference', { rows: reference });
  await write.run('write/reference.known', {
    rows: items.flatMap(({ key, relation }) => (relation ? [{ id: `ref:${key}`, ...relation }] : [])),
  });
  if (regrouped.length > 0)
    await reproject(
      write,
      regrouped.map(({ id }) => id),
      readingOf(knowledge),
      [],
    );
}

/** Entities that are stored but no longer in the registry go. @throws EntityInUse when a claim names one. */
export async function removeEntities(write: Write, kept: { has(id: string): boolean }): Promise<void> {
  const ids = [...(await storedEntities(write)).keys()].filter((id) => !kept.has(id));
  if (ids.length === 0) return;
  const used = await write.run<{ id: string }>('write/entities.used', { ids });
  if (used.length > 0) throw new EntityInUse(used.map(({ id }) => id).sort());
  await recordChanges(write, 'entities', 'REMOVED', ids);
  await write.run('write/entities.gone', { ids });
}

async function storedEntities(write: Write) {
  const rows = await write.run<{ id: string; contentHash: string }>('write/entities.stored');
  return new Map(rows.map(({ id, contentHash }) => [id, contentHash]));
}
