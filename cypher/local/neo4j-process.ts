import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../database.ts';
import type { Home } from './home.ts';
import type { Java } from './java.ts';
import { LocalNeo4jFault } from './faults.ts';

/** A running Neo4j of ours. */
export interface Neo4jProcess {
  pid: number;
  /** Resolves when it has ended, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

export interface StartPlan {
  java: Java;
  jars: string;
  home: Home;
  /** As Java takes it, for example `1g`. */
  heap: string;
  report: (line: string) => void;
  /** Gives the start up. */
  signal: AbortSignal;
}

const startLimit = 90_000;
const stopLimit = 20_000;

/**
 * Starts Neo4j in that home and waits until it answers a question.
 * @throws LocalNeo4jFault STORE_IN_USE, DISK_FULL, WRONG_PASSWORD, DID_NOT_START
 */
export async function startNeo4j(plan: StartPlan): Promise<Neo4jProcess> {
  const { java, jars, home, heap } = plan;
  const log = join(home.folder, 'start.log');
  const output = openSync(log, 'w');
  const child = spawn(
    java.command,
    [
      `-Xmx${heap}`,
      '-XX:+UseG1GC',
      '-XX:+ExitOnOutOfMemoryError',
      '-Dfile.encoding=UTF-8',
      ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home.folder}`,
      `--config-dir=${home.conf}`,
    ],
    { stdio: ['ignore', output, output] },
  );
  closeSync(output);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  if (child.pid === undefined)
    throw new LocalNeo4jFault('DID_NOT_START', 'Java did not start', 'Start again');
  writeFileSync(pidFile(home), String(child.pid));
  const running = { pid: child.pid, ended, stop: () => stop(child, ended) };
  try {
    await answers(plan, child, log);
  } catch (error) {
    await running.stop();
    throw error;
  }
  return running;
}

/** Where the process id of the last start is kept, to find a process that outlived its guard. */
export function pidFile(home: { folder: string }): string {
  return join(home.folder, 'neo4j.pid');
}

async function answers({ home, report, signal }: StartPlan, child: ChildProcess, log: string) {
  const database = openDatabase({
    uri: `bolt://127.0.0.1:${home.port}`,
    username: 'neo4j',
    password: home.password,
    database: 'neo4j',
  });
  const began = Date.now();
  let told = 0;
  try {
    for (;;) {
      const failed = await database.verify().then(
        () => undefined,
        (error: Error) => error,
      );
      if (!failed) return;
      if ((failed.cause as { code?: string } | undefined)?.code?.includes('Unauthorized'))
        throw new LocalNeo4jFault(
          'WRONG_PASSWORD',
          `Neo4j refuses the password kept beside ${home.folder}`,
          `Delete ${home.folder} and start again: the sources are loaded anew`,
        );
      if (child.exitCode !== null || child.signalCode !== null)
        throw whyEnded(readFileSync(log, 'utf8'), home.folder);
      signal.throwIfAborted();
      const waited = Date.now() - began;
      if (waited > startLimit)
        throw new LocalNeo4jFault(
          'DID_NOT_START',
          `Neo4j did not answer within ${startLimit / 1000} s`,
          `See ${log}`,
        );
      if (waited - told > 4000) {
        told = waited;
        report(`Starting Neo4j, ${Math.round(waited / 1000)} s`);
      }
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  } finally {
    await database.close();
  }
}

function whyEnded(log: string, folder: string): LocalNeo4jFault {
  if (/store_lock|locked by another process|FileLockException/i.test(log))
    return new LocalNeo4jFault(
      'STORE_IN_USE',
      `another process holds the data in ${folder}`,
      'Stop that process, or set SHABAKA_DATA to a folder of your own',
    );
  if (/No space left on device/i.test(log))
    return new LocalNeo4jFault(
      'DISK_FULL',
      `the disk of ${folder} is full`,
      'Free about 1 GB and start again',
    );
  if (/Address already in use/i.test(log))
    return new LocalNeo4jFault('PORT_TAKEN', 'the port was taken meanwhile', 'Start again');
  const last = log.trim().split('\n').slice(-3).join(' | ');
  return new LocalNeo4jFault('DID_NOT_START', `Neo4j ended while starting: ${last}`, `See ${folder}/logs`);
}

async function stop(child: ChildProcess, ended: Promise<void>) {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), stopLimit);
  await ended;
  clearTimeout(force);
}
