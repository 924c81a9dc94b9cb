import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { diskFull, LocalNeo4jFault } from './faults.ts';

/** What one start has printed so far: Java's own words, then Neo4j's log since then. */
export type StartLog = () => string;

/** Where Java itself prints; faults of Java are here, everything else is in `logs/neo4j.log`. */
export const javaOutput = (home: string) => join(home, 'start.log');

/** What Java says of a crash of its own. */
export const javaCrash = (home: string) => join(home, 'logs', 'java-crash.log');

/** To be called before the start: the log goes on from start to start. */
export function startLog(home: string): StartLog {
  const log = join(home, 'logs', 'neo4j.log');
  const before = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  return () => {
    const written = read(log);
    // shorter than before: Neo4j has begun a new one
    const since = written.subarray(written.length < before ? 0 : before);
    return `${read(javaOutput(home)).toString()}\n${since.toString()}`;
  };
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** What Neo4j said last, for a line of progress; empty when it has not said anything. */
export function lastMessage(printed: string): string {
  const said = [...printed.matchAll(/^\S+ \S+ INFO {2}(.{1,80})/gm)].at(-1)?.[1];
  return said ? `: ${said}` : '';
}

/** Why Neo4j ended while starting in that folder. */
export function whyEnded(printed: string, folder: string): LocalNeo4jFault {
  if (/FileLockException|locked by another process/.test(printed))
    return new LocalNeo4jFault(
      'STORE_IN_USE',
      `another process holds the data in ${folder}`,
      'Stop that process, or set SHABAKA_DATA to a folder of your own',
    );
  if (/No space left on device/.test(printed)) return diskFull(folder);
  if (/Address already in use|PortBindException/.test(printed))
    return new LocalNeo4jFault('PORT_TAKEN', 'another program took the port meanwhile', 'Start again');
  const causes = printed.split('\n').filter((line) => /ERROR|^Error|^Caused by|Exception/.test(line));
  const last = (causes.length > 0 ? causes : printed.trim().split('\n')).slice(-3).join(' | ');
  return new LocalNeo4jFault(
    'DID_NOT_START',
    `Neo4j ended while starting: ${last.slice(0, 500) || 'it said nothing'}`,
    `See ${join(folder, 'logs', 'neo4j.log')}`,
  );
}
