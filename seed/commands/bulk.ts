import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { namesDatabase, readDatabaseConfig } from '../../cypher/config.ts';
import { openDatabase, type Database } from '../../cypher/database.ts';
import { endImport, hasStore, importGraph, isRunning } from '../../cypher/local/import.ts';
import { leaseLocalNeo4j } from '../../cypher/local/lease.ts';
import { localSettings, type LocalSettings } from '../../cypher/local/settings.ts';
import { loadInBatches } from '../bulk/batches.ts';
import { openBulkFolder, type BulkFolder, type FoundSource } from '../bulk/folder.ts';
import { completeImport, keepStage, stageOf, writeGraphFiles } from '../bulk/imported.ts';
import { duration, progressLine } from '../bulk/progress.ts';
import { inTurn } from '../bulk/turn.ts';
import { faultLine, inOrder } from '../check/fault.ts';
import { counted, say, type Call, type ExitCode } from './command.ts';

/**
 * `bulk FOLDER`: loads what is too much for memory. A local Neo4j that is stopped and empty is filled by Neo4j's own
 * importer; any other one in transactions of several sources.
 */
export async function bulk(call: Call): Promise<ExitCode> {
  const [path, more] = call.words;
  if (path === undefined || more !== undefined || !existsSync(path)) {
    say('Which folder? npm run seed -- bulk FOLDER');
    return 2;
  }
  const began = performance.now();
  const folder = openBulkFolder(path, call.data);
  const told = teller(call, folder);
  if (!folder.registry.isSound()) {
    told.registry();
    say('Nothing loaded.');
    return 1;
  }
  const how = await load(call, folder, told);
  told.registry();
  if (call.json) console.log(JSON.stringify({ ...told.counts(), how }));
  else if (how === 'nothing') say('Nothing loaded.');
  else
    say(
      `${counted(told.counts().claims, 'claim')} of ${counted(told.counts().sources, 'source')} loaded in ${duration((performance.now() - began) / 1000)}.`,
    );
  return told.counts().faults > 0 ? 1 : 0;
}

type How = 'imported' | 'transactions' | 'nothing';

async function load(call: Call, folder: BulkFolder, told: Told): Promise<How> {
  if (namesDatabase()) return loadRunning(folder, told);
  const waits = () => say('Another bulk load into this local Neo4j is under way; waiting until it is done');
  return inTurn(call.data, waits, async () =>
    (await isRunning(call.data))
      ? loadRunning(folder, told)
      : loadStopped(localSettings(call.data), folder, told),
  );
}

async function loadRunning(folder: BulkFolder, { seen }: Told): Promise<How> {
  const database = openDatabase(readDatabaseConfig());
  try {
    await loadInBatches(database, folder, seen);
    return 'transactions';
  } finally {
    await database.close();
  }
}

/** The local Neo4j, which does not run yet: by its importer when there is nothing in it. */
async function loadStopped(
  settings: LocalSettings,
  folder: BulkFolder,
  { seen, resumed }: Told,
): Promise<How> {
  const work = join(settings.data, 'bulk');
  await endImport(settings.data, say);
  let stage = stageOf(work, folder);
  if (stage?.done !== 'imported' || !hasStore(settings.data)) {
    // also after a run that wrote its files: meanwhile somebody may have started Neo4j and kept something in it
    const isEmpty =
      !hasStore(settings.data) ||
      (await onLocal(settings, async (database) => {
        const [stored] = await database.read<{ total: number }>('read/stored');
        if (stored?.total === 0) return true;
        say('There is something in the local Neo4j already; loading into it in transactions.');
        await loadInBatches(database, folder, seen);
        return false;
      }));
    if (!isEmpty) return 'transactions';
    if (stage) {
      say('Going on with the files of an earlier run');
      resumed(stage);
    } else {
      stage = await writeGraphFiles(work, folder, seen);
      if (!folder.registry.isSound()) {
        rmSync(work, { recursive: true, force: true });
        return 'nothing';
      }
      keepStage(work, stage);
    }
    const written = stage;
    await importGraph({
      ...settings,
      files: written.files,
      listDelimiter: 'U+001F',
      report: say,
      signal: new AbortController().signal,
      imported: () => keepStage(work, { ...written, done: 'imported' }),
    });
  } else {
    say('Going on with what an earlier run imported');
    resumed(stage);
  }
  const ids = new Set(folder.registry.known.entities?.keys());
  await onLocal(settings, (database) =>
    completeImport(database, { ids, registryHash: folder.registryHash() }, say),
  );
  rmSync(work, { recursive: true, force: true });
  return 'imported';
}

async function onLocal<T>(settings: LocalSettings, work: (database: Database) => Promise<T>): Promise<T> {
  const report = (line: string, passing = false) => passing || say(line);
  const { uri, username, password, release } = await leaseLocalNeo4j({ ...settings, report });
  const database = openDatabase({ uri, username, password, database: 'neo4j' });
  try {
    return await work(database);
  } finally {
    await database.close();
    await release();
  }
}

/** Faults that are printed; more of them tell nobody more. */
const printed = 100;
const pause = 3000;

type Told = ReturnType<typeof teller>;

/** Tells faults as they come, and how far it is. */
function teller({ json, quiet }: Call, { registry, size }: BulkFolder) {
  const began = performance.now();
  const counts = { sources: 0, claims: 0, faults: 0 };
  let bytes = 0;
  let last = began;
  const fault = (each: Parameters<typeof faultLine>[0]) => {
    counts.faults += 1;
    if (counts.faults <= printed && !json) say(faultLine(each));
  };
  return {
    counts: () => counts,
    /** What an earlier run has read is loaded too. */
    resumed({ sources, claims }: { sources: number; claims: number }) {
      counts.sources += sources;
      counts.claims += claims;
    },
    registry() {
      inOrder(registry.reports.flatMap(({ faults }) => faults)).forEach(fault);
      if (counts.faults > 0) say(`${counted(counts.faults, 'fault')}; what has one is not loaded.`);
    },
    seen({ source, faults, bytes: own }: FoundSource) {
      bytes += own;
      faults.forEach(fault);
      if (source) counts.sources += 1;
      counts.claims += source?.claims.length ?? 0;
      if (quiet || performance.now() - last < pause) return;
      last = performance.now();
      say(progressLine({ claims: counts.claims, bytes, size, seconds: (last - began) / 1000 }));
    },
  };
}
