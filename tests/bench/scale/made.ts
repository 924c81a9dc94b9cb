import { spawn } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { importGraph } from '../../../cypher/local/import.ts';
import type { Stage } from '../../../seed/bulk/imported.ts';
import { jarsFolder } from '../../support/jars-folder.ts';
import { madeGraph } from '../graph/made-graph.ts';
import { writeRows } from '../graph/write-graph.ts';
import { watchMemory } from './watch.ts';

/** A made-up graph of so many claims that is loaded, and what loading it took. */
export interface Made {
  claims: number;
  /** Data folder of its local Neo4j, which does not run. */
  data: string;
  heap: string;
  loaded: Loaded;
}

interface Loaded {
  seconds: number;
  /** Neo4j's importer alone on the same rows, ready made. */
  importerSeconds: number;
  /** Seconds of CPU: loader, importer and Neo4j together, and the importer's part of them. */
  cpu: number;
  importerCpu: number;
  /** Megabytes of the row files. */
  rows: number;
  /** Megabytes: the most that loader, importer and Neo4j had, each by itself, and the store. */
  loader: number;
  importer: number;
  neo4j: number;
  store: number;
}

const root = join(import.meta.dirname, '..', '..', '..', '.local', 'scale');
/** Another number makes all of it anew. */
const seed = 1;

/** Makes and loads it, unless that was done before; what is kept lies below `.local/scale`. */
export async function madeOf(claims: number, report: (line: string) => void): Promise<Made> {
  const folder = join(root, `${claims}-${seed}`);
  const [rows, data, told] = ['rows', 'data', 'loaded.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const heap = claims > 200_000 ? '2g' : '1g';
  if (!existsSync(join(rows, 'sources.jsonl'))) {
    report(`Making ${claims} claims`);
    rmSync(rows, { recursive: true, force: true });
    await writeRows(madeGraph({ claims, seed }), rows);
  }
  if (!existsSync(told)) {
    rmSync(data, { recursive: true, force: true });
    mkdirSync(data, { recursive: true });
    writeFileSync(
      told,
      JSON.stringify(await load({ rows, data, heap, spare: join(folder, 'ready-made') }, report)),
    );
  }
  return { claims, data, heap, loaded: JSON.parse(readFileSync(told, 'utf8')) as Loaded };
}

interface Places {
  rows: string;
  data: string;
  heap: string;
  /** Where the importer's files are kept for the importer alone. */
  spare: string;
}

async function load({ rows, data, heap, spare }: Places, report: (line: string) => void): Promise<Loaded> {
  const began = performance.now();
  const loader = spawn(process.execPath, ['--import=tsx', join('seed', 'main.ts'), 'bulk', rows], {
    cwd: join(import.meta.dirname, '..', '..', '..'),
    env: {
      ...process.env,
      NEO4J_URI: '',
      SHABAKA_DATA: data,
      SHABAKA_JARS: jarsFolder,
      SHABAKA_NEO4J_HEAP: heap,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const memory = watchMemory(data, loader.pid);
  createInterface({ input: loader.stderr }).on('line', (line) => {
    report(line);
    if (line.startsWith('Importing, 1/')) keepLinks(join(data, 'bulk'), spare);
  });
  const code = await new Promise<number | null>((done) => loader.once('close', done));
  const seconds = (performance.now() - began) / 1000;
  const { loader: own, ...taken } = memory.stop();
  if (code !== 0) throw new Error(`the loader ended with ${code}`);
  return {
    seconds,
    importerSeconds: await importedAlone(spare, heap, report),
    loader: own,
    ...taken,
    rows: megabytes(rows),
    store: megabytes(join(data, 'neo4j', 'home', 'data', 'databases')),
  };
}

/** The loader's files under other names, which cost nothing and stay when it is done with them. */
function keepLinks(work: string, spare: string) {
  rmSync(spare, { recursive: true, force: true });
  mkdirSync(spare, { recursive: true });
  for (const name of readdirSync(work)) linkSync(join(work, name), join(spare, name));
}

async function importedAlone(spare: string, heap: string, report: (line: string) => void): Promise<number> {
  report('The importer alone, on the same rows');
  const { files } = JSON.parse(readFileSync(join(spare, 'stage.json'), 'utf8')) as Stage;
  const data = join(spare, 'data');
  mkdirSync(data, { recursive: true });
  const began = performance.now();
  await importGraph({
    data,
    jars: jarsFolder,
    heap,
    files: files.map((file) => ({ ...file, path: join(spare, basename(file.path)) })),
    listDelimiter: 'U+001F',
    report: () => {},
    signal: new AbortController().signal,
  });
  const seconds = (performance.now() - began) / 1000;
  rmSync(spare, { recursive: true, force: true });
  return seconds;
}

function megabytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0) / 2 ** 20;
}
