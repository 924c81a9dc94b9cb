import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../cypher/database.ts';
import type { ImportSource } from '../../cypher/local/import.ts';
import { claimRows } from '../claim-rows.ts';
import { contentHash } from '../content-hash.ts';
import { defineSchema } from '../define-schema.ts';
import { finish, sourceHashOf } from '../load.ts';
import type { BulkFolder, FoundSource } from './folder.ts';
import { countingLine } from './progress.ts';
import { graphFiles } from './graph-files.ts';

/** How far an import of these files has come; kept beside them, so that it goes on there. */
export interface Stage {
  /** Of the folder that is loaded: its files and the registry. */
  of: string;
  done: 'written' | 'imported';
  files: ImportSource[];
  sources: number;
  claims: number;
}

const stageFile = (work: string) => join(work, 'stage.json');

/** What an earlier run of the same folder has done; undefined when there is none. */
export function stageOf(work: string, folder: BulkFolder): Stage | undefined {
  if (!existsSync(stageFile(work))) return undefined;
  try {
    const stage = JSON.parse(readFileSync(stageFile(work), 'utf8')) as Stage;
    return stage.of === identity(folder) && Number.isInteger(stage.claims) ? stage : undefined;
  } catch {
    return undefined;
  }
}

export function keepStage(work: string, stage: Stage) {
  const fresh = `${stageFile(work)}.new`;
  writeFileSync(fresh, JSON.stringify(stage));
  renameSync(fresh, stageFile(work));
}

const identity = ({ files, registryHash }: BulkFolder) => contentHash([files, registryHash()]);

/** Writes all that is without fault as files for the importer, below `work`. */
export async function writeGraphFiles(
  work: string,
  folder: BulkFolder,
  seen: (found: FoundSource) => void,
): Promise<Stage> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const { knowledge, known, reading } = folder.registry;
  const unnamed = (id: string) => known.entities?.get(id)?.anonymous ?? false;
  const entities = known.entities ?? new Map<string, never>();
  const files = graphFiles(work, { knowledge, words: reading, entities }, folder.size);
  files.registry(folder.registryHash());
  let sources = 0;
  let claims = 0;
  for await (const found of folder.sources()) {
    const { source } = found;
    if (source) {
      files.source({ source, hash: sourceHashOf(source), claims: claimRows(source, reading, unnamed) });
      sources += 1;
      claims += source.claims.length;
    }
    seen(found);
  }
  return { of: identity(folder), done: 'written', files: files.close(), sources, claims };
}

const atOnce = 2000;
const pause = 3000;

/** The registry that was imported, and nothing beside it. */
export interface ImportedRegistry {
  ids: Iterable<string> & { size: number };
  registryHash: string;
}

/** What is left to do when the graph has been imported: what the importer leaves out, indexes, totals. */
export async function completeImport(
  database: Database,
  { ids, registryHash }: ImportedRegistry,
  report: (line: string) => void,
): Promise<void> {
  report('Completing entities');
  // they are found by their ids; all other indexes are made of what is complete
  await database.define('schema/entity-id');
  const began = performance.now();
  let told = began;
  let done = 0;
  for (const some of groupsOf(ids, atOnce)) {
    await database.write((write) => write.run('write/entities.lists', { ids: some }));
    done += some.length;
    if (performance.now() - told < pause) continue;
    told = performance.now();
    report(countingLine({ done, all: ids.size, seconds: (told - began) / 1000 }));
  }
  report('Making indexes');
  await defineSchema(database);
  report('Counting the whole');
  await finish(database, registryHash);
}

function* groupsOf(ids: Iterable<string>, size: number): Iterable<string[]> {
  let group: string[] = [];
  for (const id of ids) {
    group.push(id);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
