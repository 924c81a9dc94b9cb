import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../database.ts';
import { DatabaseRefused } from '../failures.ts';
import { classArchive } from './class-archive.ts';
import { LocalNeo4jFault } from './faults.ts';
import { refusedPassword, type Home } from './home.ts';
import { javaEnvironment, type Java } from './java.ts';
import type { Report } from './messages.ts';
import { endProcess, hasArgument, pidIn } from './process.ts';
import { javaCrash, javaOutput, lastMessage, startLog, whyEnded, type StartLog } from './start-log.ts';

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
  report: Report;
  /** Gives the start up. */
  signal: AbortSignal;
}

const startLimit = 180_000;
const stopLimit = 20_000;
const orphanLimit = 8000;

/** By itself, or by SIGTERM. */
const wellEnded: (number | null)[] = [0, 143];

const pidFile = (home: string) => join(home, 'neo4j.pid');
const homeArgument = (home: string) => `--home-dir=${home}`;

/**
 * Starts Neo4j in that home and waits until it answers a question.
 * @throws LocalNeo4jFault STORE_IN_USE, DISK_FULL, PORT_TAKEN, WRONG_PASSWORD, DID_NOT_START
 */
export async function startNeo4j(plan: StartPlan): Promise<Neo4jProcess> {
  const { java, jars, home, heap } = plan;
  const log = startLog(home.folder);
  const archive = classArchive(jars, java);
  const output = openSync(javaOutput(home.folder), 'w');
  const child = spawn(
    java.command,
    [
      `-Xmx${heap}`,
      '-XX:+UseG1GC',
      '-XX:+ExitOnOutOfMemoryError',
      `-XX:ErrorFile=${javaCrash(home.folder)}`,
      '-Dfile.encoding=UTF-8',
      ...archive.options,
      ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      homeArgument(home.folder),
      `--config-dir=${home.conf}`,
    ],
    { stdio: ['ignore', output, output], env: javaEnvironment(process.env) },
  );
  closeSync(output);
  let hasAnswered = false;
  const ended = new Promise<void>((resolve) =>
    child.once('close', (code) => {
      // what Java writes when it is stopped in the middle of a start can crash it at the next one
      archive.keep(hasAnswered && wellEnded.includes(code));
      resolve();
    }),
  );
  child.on('error', () => undefined);
  if (child.pid === undefined)
    throw new LocalNeo4jFault(
      'DID_NOT_START',
      `${java.command} did not start`,
      'Set JAVA_HOME to a Java 17 or 21',
    );
  writeFileSync(pidFile(home.folder), String(child.pid));
  dieWithUs(child, ended, home.folder);
  void ended.then(() => {
    if (pidIn(pidFile(home.folder)) === child.pid) rmSync(pidFile(home.folder), { force: true });
  });
  try {
    await answers(plan, child, log);
    hasAnswered = true;
  } catch (error) {
    await stop(child, ended);
    // Java trusts what an archive holds; one that is broken, by a full disk for example, crashes it
    if (child.signalCode === 'SIGABRT' && archive.discard()) return startNeo4j(plan);
    throw error;
  }
  return { pid: child.pid, ended, stop: () => stop(child, ended) };
}

/**
 * Ends Neo4j should we be killed. A shell waits for the end of its input, which is a word when Neo4j ended
 * before us, and nothing when we are gone without having said it.
 */
function dieWithUs(child: ChildProcess, ended: Promise<void>, home: string) {
  const script = `read -r word && exit 0
    [ -r "/proc/$1/cmdline" ] && ! grep -q CommunityEntryPoint "/proc/$1/cmdline" && exit 0
    kill -TERM "$1" || exit 0
    for second in $(seq ${stopLimit / 1000}); do sleep 1; kill -0 "$1" || exit 0; done
    kill -KILL "$1"`;
  const watch = spawn('sh', ['-c', script, 'sh', String(child.pid), home], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watch.on('error', () => undefined);
  watch.stdin.on('error', () => undefined);
  watch.unref();
  void ended.then(() => watch.stdin.end('over\n'));
}

/** A Neo4j whose guard was killed may still run and hold the store: ends it. False when there is none. */
export async function endOrphan(home: string, report?: Report): Promise<boolean> {
  const pid = pidIn(pidFile(home));
  if (!hasArgument(pid, homeArgument(home))) return false;
  report?.('A Neo4j without a guard is left over; ending it first');
  await endProcess(pid, homeArgument(home), orphanLimit);
  return true;
}

async function answers({ home, report, signal }: StartPlan, child: ChildProcess, log: StartLog) {
  const uri = `bolt://127.0.0.1:${home.port}`;
  const database = openDatabase({ uri, username: 'neo4j', password: home.password, database: 'neo4j' });
  const began = performance.now();
  let told = 0;
  try {
    for (;;) {
      const failed = await database.verify().catch((error: unknown) => error);
      if (!failed) return;
      if (child.exitCode !== null || child.signalCode !== null) throw whyEnded(log(), home.folder);
      if (failed instanceof DatabaseRefused && /Security/.test(failed.code))
        throw refusedPassword(home.folder);
      signal.throwIfAborted();
      const waited = performance.now() - began;
      if (waited > startLimit)
        throw new LocalNeo4jFault(
          'DID_NOT_START',
          `Neo4j did not answer within ${startLimit / 1000} s`,
          `See ${join(home.folder, 'logs', 'neo4j.log')}`,
        );
      if (waited - told > 3000) {
        told = waited;
        report(`Starting Neo4j, ${Math.round(waited / 1000)} s${lastMessage(log())}`, true);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    await database.close();
  }
}

async function stop(child: ChildProcess, ended: Promise<void>) {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), stopLimit);
  await ended;
  clearTimeout(force);
}
