import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { LocalNeo4jFault } from './faults.ts';
import { openGuard } from './guard-process.ts';
import { doubtHome, isDoubted, keepHome, prepareHome } from './home.ts';
import { fetchJars } from './jars.ts';
import { findJava, javaEnvironment } from './java.ts';
import type { Report } from './messages.ts';
import { endOrphan } from './neo4j-process.ts';
import { places } from './places.ts';
import { endProcess, hasArgument, pidIn } from './process.ts';
import type { LocalSettings } from './settings.ts';

/** A file of nodes or relationships, its first line a header, as Neo4j's importer reads it. */
export interface ImportSource {
  kind: 'nodes' | 'relationships';
  /** Labels of nodes, with a colon between them; the type of relationships. */
  name: string;
  path: string;
}

export interface ImportPlan extends LocalSettings {
  files: ImportSource[];
  /** Stands between the items of a list, as the importer writes it: `U+001F`. */
  listDelimiter: string;
  report: Report;
  signal: AbortSignal;
  /** Hears that all is imported, before it is kept: who is interrupted between the two does it again. */
  imported?: () => void;
}

/**
 * Makes the graph of the local Neo4j anew from files, by Neo4j's own importer, while Neo4j does not run. What was
 * in it is gone; when the import ends early, nothing of it can be used, and it can be done again.
 * @throws LocalNeo4jFault STORE_IN_USE, IMPORT_FAILED, and those of a start
 */
export async function importGraph(plan: ImportPlan): Promise<void> {
  const { data, jars: folder, heap, files, report, signal } = plan;
  if (await isRunning(data))
    throw new LocalNeo4jFault(
      'STORE_IN_USE',
      `the local Neo4j in ${data} runs`,
      'Stop it (npm run neo4j -- stop), or load into it as it runs',
    );
  const java = await findJava(process.env);
  await endOrphan(places(data).home, report);
  await endImport(data, report);
  const jars = await fetchJars(folder, report, signal);
  const home = await prepareHome(data, java, jars, heap, plan.port);
  doubtHome(data, home);
  const tool = spawn(
    java.command,
    [
      importArgument(home.folder),
      `-Xmx${heap}`,
      '-XX:+UseParallelGC',
      '-Dfile.encoding=UTF-8',
      ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      join(jars, '*'),
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      '--overwrite-destination=true',
      '--id-type=string',
      '--multiline-fields=true',
      '--legacy-style-quoting=false',
      '--max-off-heap-memory=1G',
      `--array-delimiter=${plan.listDelimiter}`,
      `--report-file=${join(home.folder, 'import.report')}`,
      ...files.map(({ kind, name, path }) => `--${kind}=${name}=${path}`),
    ],
    {
      env: { ...javaEnvironment(process.env), NEO4J_HOME: home.folder, NEO4J_CONF: home.conf },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    },
  );
  if (tool.pid !== undefined) writeFileSync(pidFile(home.folder), String(tool.pid));
  const last: string[] = [];
  for (const stream of [tool.stdout, tool.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      const step = /^\((\d\/\d)\) (\w[\w ]+?) \d/.exec(line);
      if (step) report(`Importing, ${step[1]}: ${step[2]?.toLowerCase()}`);
      // dots are its progress; what it says last is why it failed
      if (!/^[-. ]+\d+%/.test(line) && line.trim() !== '') last.push(line.trim());
      if (last.length > 8) last.shift();
    });
  const code = await new Promise<number | null>((done, reject) => {
    tool.once('close', done);
    tool.once('error', reject);
  });
  rmSync(pidFile(home.folder), { force: true });
  if (code !== 0)
    throw new LocalNeo4jFault(
      'IMPORT_FAILED',
      `Neo4j's importer ended with ${code}: ${last.join(' | ').slice(0, 800)}`,
      `See ${join(home.folder, 'import.report')}, and start again`,
    );
  plan.imported?.();
  keepHome(data, home);
}

const pidFile = (home: string) => join(home, 'import.pid');
/** Means nothing to Java; by it the importer of a home is known among processes. */
const importArgument = (home: string) => `-Dshabaka.import=${home}`;
const endLimit = 8000;

/** Starting Neo4j would begin by throwing away what is imported. @throws LocalNeo4jFault STORE_IN_USE */
export function refuseWhileImporting(data: string) {
  const { home } = places(data);
  if (hasArgument(pidIn(pidFile(home)), importArgument(home)))
    throw new LocalNeo4jFault(
      'STORE_IN_USE',
      `a bulk load is just filling the local Neo4j in ${data}`,
      'Wait until it is done, and start again',
    );
}

/** An importer whose loader was killed goes on, and would write into the same store: ends it. */
export async function endImport(data: string, report: Report): Promise<void> {
  const { home } = places(data);
  const pid = pidIn(pidFile(home));
  if (!hasArgument(pid, importArgument(home))) return;
  report('An import of an earlier run is left over; ending it first');
  await endProcess(pid, importArgument(home), endLimit);
}

/** Whether the local Neo4j of that folder runs for somebody. */
export async function isRunning(data: string): Promise<boolean> {
  const guard = await openGuard(data);
  guard?.destroy();
  return guard !== undefined;
}

/**
 * Whether Neo4j has ever run in that folder, or been filled: otherwise it is empty without asking it. What an import that
 * was interrupted left can not be asked, and counts as nothing.
 */
export const hasStore = (data: string) =>
  existsSync(join(places(data).home, 'data', 'databases', 'neo4j')) && !isDoubted(data);
