import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { LocalNeo4jFault } from './faults.ts';
import { prepareHome, type Home } from './home.ts';
import { fetchJars } from './jars.ts';
import { findJava } from './java.ts';
import { pidFile, startNeo4j, type Neo4jProcess } from './neo4j-process.ts';
import { isOurs, settled } from './process.ts';
import { places, type GuardMessage, type GuardOrder } from './places.ts';

/**
 * The guard: a process of its own that owns Neo4j for all who lease it. A lease is an open connection to
 * its socket; connections close when their process ends, however it ends. When the last one is gone,
 * Neo4j is stopped and the guard ends. `tsx guard.ts` takes its order as JSON in the first argument.
 */
const order = JSON.parse(process.argv[2] ?? '{}') as GuardOrder;
const at = places(order.data);
const leases = new Set<Socket>();
const abort = new AbortController();
let last: GuardMessage | undefined;
let starting: Promise<Neo4jProcess> | undefined;
let ending = false;

function tell(message: GuardMessage) {
  last = message;
  for (const lease of leases) lease.write(`${JSON.stringify(message)}\n`);
}

/** One guard a folder: the first to make the file is it; another leaves when that one answers. */
async function own() {
  mkdirSync(at.folder, { recursive: true });
  const mine = `${at.guardPid}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    for (;;) {
      try {
        linkSync(mine, at.guardPid);
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      if (!isOurs(guardPid(), order.data)) rmSync(at.guardPid, { force: true });
      else if (await answers()) process.exit(0);
      else await new Promise((done) => setTimeout(done, 100));
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

function guardPid(): number {
  try {
    return Number(readFileSync(at.guardPid, 'utf8'));
  } catch {
    return 0;
  }
}

function answers(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(at.socket);
    probe.once('connect', () => resolve(true)).once('error', () => resolve(false));
  });
}

/** A Neo4j whose guard was killed is still running and holds the store: end it. */
async function endOrphan() {
  const file = pidFile({ folder: join(at.folder, 'home') });
  let pid = 0;
  try {
    pid = Number(readFileSync(file, 'utf8'));
  } catch {
    return;
  }
  if (!pid || !isOurs(pid, order.data)) return;
  process.kill(pid, 'SIGTERM');
  await settled(pid, order.data, 8_000);
}

async function bringUp() {
  const java = findJava();
  await endOrphan();
  const report = (line: string) => tell({ type: 'progress', line });
  const jars = await fetchJars(order.jars, report, abort.signal);
  const home = await prepareHome(order.data, java, jars, order.port);
  await run(home, () => startNeo4j({ java, jars, home, heap: order.heap, report, signal: abort.signal }), 0);
}

/** Starts Neo4j, says so, and starts it again should it end while somebody still leases it. */
async function run(home: Home, start: () => Promise<Neo4jProcess>, times: number): Promise<void> {
  starting = start();
  const running = await starting;
  if (ending) return;
  const connection = {
    uri: `bolt://127.0.0.1:${home.port}`,
    username: 'neo4j',
    password: home.password,
    pid: running.pid,
  };
  const fresh = `${at.connection}.new`;
  writeFileSync(fresh, JSON.stringify(connection), { mode: 0o600 });
  renameSync(fresh, at.connection);
  tell({ type: 'ready', connection });
  void running.ended.then(() => {
    if (ending) return;
    tell({ type: 'progress', line: 'Neo4j ended unexpectedly; starting it again' });
    const again = () => void run(home, start, times + 1).catch(fail);
    setTimeout(again, Math.min(250 * 2 ** times, 10_000));
  });
}

function fail(error: unknown) {
  const fault = asFault(error);
  tell({ type: 'fault', code: fault.code, what: fault.what, mend: fault.mend });
  void end();
}

function asFault(error: unknown): LocalNeo4jFault {
  if (error instanceof LocalNeo4jFault) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC')
    return new LocalNeo4jFault(
      'DISK_FULL',
      `the disk of ${order.data} is full`,
      'Free about 1 GB and start again',
    );
  if (code && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes(code))
    return new LocalNeo4jFault(
      'NOT_WRITABLE',
      `nothing can be written to ${order.data} (${code})`,
      'Set SHABAKA_DATA to a folder that is yours',
    );
  return new LocalNeo4jFault('DID_NOT_START', message, 'Start again');
}

async function end() {
  if (ending) return;
  ending = true;
  server.close();
  abort.abort();
  rmSync(at.connection, { force: true });
  await starting?.then((neo4j) => neo4j.stop()).catch(() => undefined);
  for (const lease of leases) lease.end();
  rmSync(at.socket, { force: true });
  rmSync(at.guardPid, { force: true });
  process.exit(0);
}

const server = createServer((lease) => {
  leases.add(lease);
  lease.on('error', () => lease.destroy());
  lease.on('data', (data) => {
    if (data.toString().includes('stop')) void end();
  });
  lease.on('close', () => {
    leases.delete(lease);
    if (leases.size === 0) setTimeout(() => leases.size === 0 && void end(), 100);
  });
  if (last) lease.write(`${JSON.stringify(last)}\n`);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
await own();
rmSync(at.socket, { force: true });
server.listen(at.socket, () => {
  bringUp().catch(fail);
  setTimeout(() => leases.size === 0 && void end(), 5000);
});
