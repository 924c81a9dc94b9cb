import type { Changes, Database } from '../cypher/database.ts';
import { claimRows } from './claim-rows.ts';
import { contentHash, contentHashOf } from './content-hash.ts';
import { defineSchema } from './define-schema.ts';
import type { Knowledge, Registry, Source } from './knowledge.ts';
import { loadRegistry, removeEntities } from './load-registry.ts';
import { loadSources, unloadSource } from './load-source.ts';
import { loadStories, storedStories, storyHash } from './load-stories.ts';
import { lock } from './lock.ts';
import { readingOf } from './reading.ts';

/** Nobody waits at a screen, and a Neo4j that has just started plans slowly. */
const patient = { timeout: 120_000 };

export interface LoadOptions {
  report?: (line: string) => void;
  /** Write even what seems unchanged. */
  force?: boolean;
}

export interface LoadResult {
  sources: { id: string; changed: boolean; changes: Changes }[];
  stories: { id: string; changed: boolean; changes: Changes }[];
  /** All that was written, registry included; empty when nothing was. */
  changes: Changes;
}

/**
 * Brings the graph to what the knowledge says: the registry in one transaction, then each source in one, then each
 * story. What is unchanged by its content hash is not written. What is stored but not in `knowledge` stays.
 * Interrupted at any moment, whole transactions are in; loading again completes it.
 */
export async function loadKnowledge(
  database: Database,
  knowledge: Knowledge,
  { report = () => {}, force = false }: LoadOptions = {},
): Promise<LoadResult> {
  await defineSchema(database);
  const before = await database.read<StoredHash>('write/hashes', {}, patient);
  const stored = new Map(before.map(({ id, contentHash: hash }) => [id, hash]));
  const registry = registryHashOf(knowledge);
  const sources = new Map(knowledge.sources.map((source) => [source.id, sourceHashOf(source)]));
  const registryChanged = force || stored.get('registry') !== registry;
  // a change of the registry makes all sources due, also those of a load that was interrupted, or of another one
  const due = knowledge.sources.filter(
    (source) => force || registryChanged || stored.get(source.id) !== sources.get(source.id),
  );
  const result: LoadResult = { sources: [], stories: [], changes: {} };
  if (registryChanged) {
    report(`Loading ${knowledge.entities.length} entities`);
    const changes = await database.write(async (write) => {
      await lock(write);
      await loadRegistry(write, knowledge);
      await write.run('write/registry', { registryHash: registry });
      return write.changes();
    });
    add(result.changes, changes);
  }
  const reading = readingOf(knowledge);
  const unnamed = unnamedIn(knowledge);
  for (const source of knowledge.sources) {
    const changes = due.includes(source)
      ? await database.write(async (write) => {
          report(`Loading ${source.id}: ${source.claims.length} claims`);
          await lock(write, registry);
          const claims = claimRows(source, reading, unnamed);
          await loadSources(write, [{ source, hash: sources.get(source.id) ?? '', claims }], reading);
          return write.changes();
        })
      : {};
    result.sources.push({ id: source.id, changed: due.includes(source), changes });
    add(result.changes, changes);
  }
  const after = due.length > 0 ? await database.read<StoredHash>('write/hashes', {}, patient) : before;
  if (registryChanged || stored.get('version') !== dataVersion(after, registry))
    add(result.changes, await finish(database, registry, idsIn(knowledge)));
  await tellStories(database, knowledge, { report, force }, result);
  return result;
}

/** Stories last: they keep how what they tell is told now. */
async function tellStories(
  database: Database,
  { stories }: Knowledge,
  { report, force }: Required<LoadOptions>,
  result: LoadResult,
): Promise<void> {
  if (stories.length === 0) return;
  const stored = await storedStories({ run: (name) => database.read(name, {}, patient) });
  for (const story of stories) {
    const changed = force || stored.get(story.id) !== storyHash(story);
    const changes = changed
      ? await database.write(async (write) => {
          report(`Loading ${story.id}: ${story.steps.length} steps`);
          await lock(write);
          const known = await write.run<StoredHash>('write/hashes');
          await loadStories(write, [story], versionIn(known) ?? '');
          return write.changes();
        })
      : {};
    result.stories.push({ id: story.id, changed, changes });
    add(result.changes, changes);
  }
}

/** Takes out a story that came from a file; any other, or one that is not there, changes nothing. */
export async function removeStory(database: Database, id: string): Promise<LoadResult> {
  const changes = await database.write(async (write) => {
    if (!(await storedStories(write)).has(id)) return {};
    await write.run('write/stories.gone', { id });
    return write.changes();
  });
  const changed = Object.keys(changes).length > 0;
  return { sources: [], stories: [{ id, changed, changes }], changes };
}

/**
 * Takes a source out, with relations that nobody else asserts or denies.
 * `knowledge` gives the predicates; a source that is not stored changes nothing.
 */
export async function removeSource(
  database: Database,
  sourceId: string,
  knowledge: Knowledge,
): Promise<LoadResult> {
  const changes = await database.write(async (write) => {
    const known = await write.run<{ id: string }>('write/hashes');
    if (!known.some(({ id }) => id === sourceId)) return {};
    await lock(write);
    await unloadSource(write, sourceId, readingOf(knowledge));
    return write.changes();
  });
  const changed = Object.keys(changes).length > 0;
  if (changed)
    add(changes, await finish(database, registryHashOf(knowledge), idsIn(knowledge), { readByAny: true }));
  return { sources: [{ id: sourceId, changed, changes }], stories: [], changes };
}

/**
 * Says that all is loaded, last of all: what the registry no longer names goes, totals are counted. Without `kept`
 * nothing goes: the graph is known to hold what the registry names, and nothing else.
 * @throws RegistryReplaced unless sources are read by this registry, or `readByAny` is told
 */
export function finish(
  database: Database,
  registryHash: string,
  kept?: { has(id: string): boolean },
  { readByAny = false } = {},
): Promise<Changes> {
  return database.write(async (write) => {
    await lock(write, readByAny ? undefined : registryHash);
    if (kept) await removeEntities(write, kept);
    await write.run('write/predicates.count');
    const stored = await write.run<StoredHash>('write/hashes');
    const version = dataVersion(stored, registryHash);
    if (versionIn(stored) !== version) {
      await write.run('write/load', { dataVersion: version, at: new Date().toISOString() });
      await write.run('write/periods');
    }
    await write.run('write/graph', { registryHash, dataVersion: version });
    return write.changes();
  });
}

const idsIn = ({ entities }: Knowledge) => new Set(entities.map(({ id }) => id));

/** How things are stored: one more when that changes, so that what an earlier version stored is written anew. */
const form = 4;

export const registryHashOf = ({ vocabulary, entities, reference }: Registry) =>
  contentHashOf({ form, vocabulary }, { entities, reference });

export const sourceHashOf = (source: Source) => contentHash({ form, ...source, file: '' });

/** Who is a speaker without a name. */
export function unnamedIn({ entities }: Registry): (id: string) => boolean {
  const unnamed = new Set<string>();
  for (const { id, anonymous } of entities) if (anonymous) unnamed.add(id);
  return (id) => unnamed.has(id);
}

interface StoredHash {
  /** Of a source, or `registry`, or `version` of the whole. */
  id: string;
  contentHash: string;
}

/** Which state of the data is loaded. */
const versionIn = (stored: readonly StoredHash[]) => stored.find(({ id }) => id === 'version')?.contentHash;

const ofSource = ({ id }: StoredHash) => id !== 'registry' && id !== 'version';

/** Tells one state of the data from another: a hash over the registry's and all sources' hashes. */
function dataVersion(stored: StoredHash[], registryHash: string): string {
  const sources = stored.filter(ofSource).map(({ id, contentHash: hash }) => `${id} ${hash}`);
  return contentHash([registryHash, ...sources.sort()]).slice(0, 16);
}

function add(total: Changes, changes: Changes) {
  for (const [counter, value] of Object.entries(changes)) total[counter] = (total[counter] ?? 0) + value;
}
