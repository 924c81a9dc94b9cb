import type { Database } from '../../cypher/database.ts';
import { claimRows } from '../claim-rows.ts';
import { defineSchema } from '../define-schema.ts';
import type { Entity, Registry, Source } from '../knowledge.ts';
import { finish, sourceHashOf } from '../load.ts';
import { loadRegistry } from '../load-registry.ts';
import { loadSources, type DueSource } from '../load-source.ts';
import { lock } from '../lock.ts';
import { recordChanges } from '../record-changes.ts';
import { entityRow } from '../registry-rows.ts';
import type { BulkFolder, FoundSource } from './folder.ts';

/** Claims of one transaction: enough to derive a hub's counters seldom, few enough for any heap. */
const batchClaims = 2000;

/**
 * Loads sources into a database that runs, several in one transaction; what is stored already, by its content hash,
 * is passed over, so that an interrupted load goes on where it was. `seen` hears of each source when it has been
 * looked at.
 * @returns how many sources were written
 */
export async function loadInBatches(
  database: Database,
  folder: BulkFolder,
  seen: (found: FoundSource) => void,
): Promise<number> {
  const { knowledge, known, reading } = folder.registry;
  await defineSchema(database);
  const rows = await database.read<{ id: string; contentHash: string }>('write/hashes');
  const stored = new Map(rows.map(({ id, contentHash }) => [id, contentHash]));
  const registry = folder.registryHash();
  const registryChanged = stored.get('registry') !== registry;
  if (registryChanged) {
    await addEntities(database, knowledge);
    await database.write(async (write) => {
      await lock(write);
      await loadRegistry(write, knowledge);
      await write.run('write/registry', { registryHash: registry });
    });
  }
  const unnamed = (id: string) => known.entities?.get(id)?.anonymous ?? false;
  let written = 0;
  let batch: FoundSource[] = [];
  let claims = 0;

  async function flush() {
    const due = batch.flatMap(({ source }) => dueOf(source));
    if (due.length > 0)
      await database.write(async (write) => {
        await lock(write, registry);
        await loadSources(write, due, reading);
      });
    written += due.length;
    batch.forEach(seen);
    batch = [];
    claims = 0;
  }

  function dueOf(source: Source | undefined): DueSource[] {
    if (!source) return [];
    const hash = sourceHashOf(source);
    if (!registryChanged && stored.get(source.id) === hash) return [];
    return [{ source, hash, claims: claimRows(source, reading, unnamed) }];
  }

  for await (const found of folder.sources()) {
    batch.push(found);
    claims += found.source?.claims.length ?? 0;
    if (claims >= batchClaims) await flush();
  }
  await flush();
  await finish(database, registry, known.entities);
  return written;
}

const addedAtOnce = 2000;

/** Entities that are new, some at a time: a registry may be too large for one transaction. Nothing names them yet. */
async function addEntities(database: Database, { entities }: Registry) {
  const rows = await database.read<{ id: string }>('write/entities.stored');
  const stored = new Set(rows.map(({ id }) => id));
  let added: Entity[] = [];
  for (const entity of entities) {
    if (!stored.has(entity.id)) added.push(entity);
    if (added.length >= addedAtOnce) await add();
  }
  if (added.length > 0) await add();

  async function add() {
    const some = added.map(entityRow);
    added = [];
    await database.write(async (write) => {
      await lock(write);
      await write.run('write/entities', {
        rows: some.map(({ id, label, properties }) => ({ id, label, properties })),
      });
      await recordChanges(
        write,
        'entities',
        'ADDED',
        some.map(({ id }) => id),
      );
    });
  }
}
