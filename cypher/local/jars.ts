import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LocalNeo4jFault } from './faults.ts';
import type { Report } from './messages.ts';

export const neo4jVersion = '5.26.26';

/** About what Maven brings; only for the progress line. */
const expected = { files: 214, megabytes: 118 };
/** An unfinished download older than this belongs to nobody any more. */
const forgotten = 3_600_000;
const partialName = 'jars-partial-';

/**
 * The folder with Neo4j's jars below `folder`; brings them by Maven when they aren't there. They come into
 * a folder of another name first, so an interrupted download leaves nothing that looks whole.
 * @throws LocalNeo4jFault NO_MAVEN, MAVEN_FAILED
 */
export async function fetchJars(folder: string, report: Report, signal: AbortSignal): Promise<string> {
  const whole = join(folder, `jars-${neo4jVersion}`);
  if (existsSync(whole)) return whole;
  mkdirSync(folder, { recursive: true });
  removeForgotten(folder);
  const partial = mkdtempSync(join(folder, partialName));
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  report(`Fetching Neo4j ${neo4jVersion} by Maven, once (${expected.megabytes} MB)`);
  const progress = setInterval(() => report(`Fetching Neo4j: ${soFar(partial)}, ${seconds()} s`, true), 2000);
  // the guard may end at once when it is told to; what it leaves is removed first
  const remove = () => rmSync(partial, { recursive: true, force: true });
  signal.addEventListener('abort', remove);
  try {
    await maven(partial, signal);
    keep(partial, whole);
    report(`Neo4j ${neo4jVersion} is here after ${seconds()} s`);
  } finally {
    clearInterval(progress);
    signal.removeEventListener('abort', remove);
    remove();
  }
  return whole;
}

/** Another process may have been quicker; its jars are as good. */
function keep(partial: string, whole: string) {
  try {
    renameSync(partial, whole);
  } catch (error) {
    if (!existsSync(whole)) throw error;
  }
}

function removeForgotten(folder: string) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.startsWith(partialName) && Date.now() - statSync(path).mtimeMs > forgotten)
      rmSync(path, { recursive: true, force: true });
  }
}

function soFar(partial: string): string {
  const files = readdirSync(partial);
  const bytes = files.reduce(
    (sum, file) => sum + (statSync(join(partial, file), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  return `${files.length} of about ${expected.files} files, ${Math.round(bytes / 1e6)} MB`;
}

function maven(target: string, signal: AbortSignal): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${target}`];
  return new Promise((resolve, reject) => {
    const child = spawn('mvn', ['-q', '-B', '-f', join(import.meta.dirname, 'pom.xml'), ...goal], {
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => lines.push(...data.toString().split('\n').filter(Boolean)));
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'ENOENT'
          ? new LocalNeo4jFault(
              'NO_MAVEN',
              'Maven was not found, and Neo4j has not been fetched yet',
              'Install Maven (the command mvn), or set NEO4J_URI to a Neo4j of your own',
            )
          : error,
      ),
    );
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new LocalNeo4jFault(
            'MAVEN_FAILED',
            `Maven ended with ${code}: ${lines.slice(0, 3).join(' | ')}`,
            'Check the network and the settings of Maven, then start again',
          ),
        );
    });
  });
}
