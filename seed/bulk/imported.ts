import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../cypher/database.ts';
import type { ImportSource } from '../../cypher/local/import.ts';
import { claimRows } from '../claim-rows.ts';
import { countEntities } from '../count-entities.ts';
import { contentHash } from '../content-hash.ts';
import { defineSchema } from '../define-schema.ts';
import { finish, registryHashOf, sourceHashOf, unnamedIn } from '../load.ts';
import type { Registry } from '../knowledge.ts';
import { readingOf } from '../reading.ts';
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

const identity = ({ files, registry: { knowledge } }: BulkFolder) =>
  contentHash([files, registryHashOf(knowledge)]);

/** Writes all that is without fault as files for the importer, below `work`. */
export async function writeGraphFiles(
  work: string,
  folder: BulkFolder,
  seen: (found: FoundSource) => void,
): Promise<Stage> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const { knowledge } = folder.registry;
  const reading = readingOf(knowledge);
  const unnamed = unnamedIn(knowledge);
  const files = graphFiles(work, reading);
  files.registry(knowledge, registryHashOf(knowledge));
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

const countedAtOnce = 500;
const pause = 3000;

/** What follows from the whole graph, when it has been imported: indexes, counters of entities, totals. */
export async function completeImport(
  database: Database,
  registry: Registry,
  report: (line: string) => void,
): Promise<void> {
  report('Making indexes');
  await defineSchema(database);
  report('Counting what is said of each entity');
  const ids = registry.entities.map(({ id }) => id);
  const began = performance.now();
  let told = began;
  for (let start = 0; start < ids.length; start += countedAtOnce) {
    const some = ids.slice(start, start + countedAtOnce);
    await database.write(async (write) => {
      await write.run('write/entities.lists', { ids: some });
      await countEntities(write, some);
    });
    if (performance.now() - told < pause) continue;
    told = performance.now();
    report(countingLine({ done: start + some.length, all: ids.length, seconds: (told - began) / 1000 }));
  }
  report('Counting the whole');
  await finish(database, registry, registryHashOf(registry));
}
