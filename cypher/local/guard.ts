import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { asFault } from './faults.ts';
import { keepHome, prepareHome, type Home } from './home.ts';
import { refuseWhileImporting } from './import.ts';
import { fetchJars } from './jars.ts';
import { findJava } from './java.ts';
import type { GuardMessage, GuardOrder } from './messages.ts';
import { endOrphan, startNeo4j, type Neo4jProcess } from './neo4j-process.ts';
import { letGo } from './hold.ts';
import { ownFolder } from './ownership.ts';
import { places } from './places.ts';

/**
 * The guard: a process of its own that owns Neo4j for all who lease it. A lease is an open connection to
 * its socket; connections close when their process ends, however it ends. When the last one is gone,
 * Neo4j is stopped and the guard ends. Its last argument is its order, as JSON.
 */
const order = JSON.parse(process.argv.at(-1) ?? '') as GuardOrder;
const at = places(order.data);
const leases = new Set<Socket>();
const leaving = new Set<Socket>();
const abort = new AbortController();
let last: GuardMessage | undefined;
let starting: Promise<Neo4jProcess> | undefined;
let ending = false;

/** Milliseconds in which the first lease must come. */
const patience = 10_000;
/** A Neo4j that ran this long was well; its end does not count as one of a row. */
const wellAfter = 60_000;

function tell(message: GuardMessage) {
  last = message;
  for (const lease of leases) send(lease, message);
}

function send(to: Socket, message: GuardMessage) {
  if (to.writable) to.write(`${JSON.stringify(message)}\n`);
}

const report = (line: string, passing = false) => tell({ type: 'progress', line, passing });

async function bringUp() {
  const java = await findJava(process.env);
  refuseWhileImporting(order.data);
  await endOrphan(at.home, report);
  const jars = await fetchJars(order.jars, report, abort.signal);
  const home = await prepareHome(order.data, java, jars, order.heap, order.port);
  await run(home, () => startNeo4j({ java, jars, home, heap: order.heap, report, signal: abort.signal }), 0);
}

/** Starts Neo4j, says so, and starts it again should it end while somebody still leases it. */
async function run(home: Home, start: () => Promise<Neo4jProcess>, inARow: number): Promise<void> {
  if (ending) return;
  starting = start();
  const running = await starting;
  keepHome(order.data, home);
  if (ending) return;
  const began = performance.now();
  const uri = `bolt://127.0.0.1:${home.port}`;
  const connection = { uri, username: 'neo4j', password: home.password, pid: running.pid };
  const fresh = `${at.connection}.new`;
  writeFileSync(fresh, JSON.stringify(connection), { mode: 0o600 });
  renameSync(fresh, at.connection);
  tell({ type: 'ready', connection });
  void running.ended.then(() => {
    if (ending) return;
    report('Neo4j ended unexpectedly; starting it again');
    const times = performance.now() - began > wellAfter ? 0 : inARow + 1;
    const again = () => void run(home, start, times).catch(fail);
    setTimeout(again, Math.min(250 * 2 ** times, 10_000));
  });
}

function fail(error: unknown) {
  if (ending) return;
  const { code, what, mend } = asFault(error, order.data);
  tell({ type: 'fault', code, what, mend });
  void end();
}

async function end() {
  if (ending) return;
  ending = true;
  server.close();
  abort.abort();
  rmSync(at.connection, { force: true });
  await starting?.then((neo4j) => neo4j.stop()).catch(() => undefined);
  // first the file, so that who is told of the end can start anew at once
  rmSync(at.socket, { force: true });
  letGo(at.guardPid);
  const sockets = [...leases, ...leaving];
  await Promise.all(sockets.map((socket) => new Promise<void>((done) => socket.end(done))));
  process.exit(0);
}

function leave(lease: Socket) {
  if (leases.delete(lease) && leases.size === 0) void end();
}

const server = createServer((socket) => {
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    leaving.delete(socket);
    leave(socket);
  });
  const requests = createInterface({ input: socket });
  requests.on('error', () => socket.destroy());
  requests.on('line', (request) => {
    if (request === 'lease') {
      leases.add(socket);
      if (last) send(socket, last);
    } else if (request === 'release') {
      // the last one is answered when Neo4j has stopped, so that its folder may be deleted then
      if (leases.size > 1) socket.end();
      else leaving.add(socket);
      leave(socket);
    } else if (request === 'stop') {
      tell({ type: 'stopped' });
      leaving.add(socket);
      void end();
    }
  });
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
// what we and Neo4j write is the user's own business
process.umask(0o077);
mkdirSync(at.folder, { recursive: true });
if (!(await ownFolder(order.data, at))) process.exit(0);
rmSync(at.socket, { force: true });
rmSync(at.guardLog, { force: true });
server.listen(at.socket, () => {
  bringUp().catch(fail);
  setTimeout(() => leases.size === 0 && void end(), patience);
});
