import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LocalNeo4jFault } from './faults.ts';

export const neo4jVersion = '5.26.26';

/** About how many files Maven brings; only for the progress line. */
const expected = 214;

/**
 * The folder with Neo4j's jars below `folder`; brings them by Maven when they aren't there. They come into
 * a folder of another name first, so an interrupted download leaves nothing that looks whole.
 * @throws LocalNeo4jFault NO_MAVEN, MAVEN_FAILED
 */
export async function fetchJars(
  folder: string,
  report: (line: string) => void,
  signal: AbortSignal,
): Promise<string> {
  const whole = join(folder, `jars-${neo4jVersion}`);
  if (existsSync(whole)) return whole;
  mkdirSync(folder, { recursive: true });
  const partial = mkdtempSync(join(folder, 'jars-partial-'));
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  report(`Fetching Neo4j ${neo4jVersion} by Maven, once (118 MB)`);
  const progress = setInterval(
    () => report(`Fetching Neo4j: ${readdirSync(partial).length} of about ${expected} files, ${seconds()} s`),
    3000,
  );
  try {
    await maven(partial, signal);
    if (!existsSync(whole)) renameSync(partial, whole);
    report(`Neo4j ${neo4jVersion} is here after ${seconds()} s`);
  } finally {
    clearInterval(progress);
    rmSync(partial, { recursive: true, force: true });
  }
  return whole;
}

function maven(target: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        join(import.meta.dirname, 'pom.xml'),
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${target}`,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], signal },
    );
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
