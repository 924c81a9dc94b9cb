import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, lstatSync, mkdirSync, openSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { LocalNeo4jFault } from './faults.ts';
import type { GuardOrder } from './messages.ts';
import { places } from './places.ts';

/** The argument by which the guard of a data folder is known among processes. */
export const guardArgument = (data: string) => `--guard-of=${data}`;

const limit = 180_000;

/** A connection to the guard of that folder; starts one when none answers. */
export async function reachGuard(order: GuardOrder, signal?: AbortSignal): Promise<Socket> {
  const { socket: path, guardLog } = places(order.data);
  const until = performance.now() + limit;
  let guard: ChildProcess | undefined;
  while (performance.now() < until) {
    signal?.throwIfAborted();
    const socket = await openGuard(order.data);
    if (socket) return socket;
    if (!guard || guard.exitCode !== null || guard.signalCode !== null) guard = startGuard(order);
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new LocalNeo4jFault(
    'DID_NOT_START',
    `nobody answers at ${path} within ${limit / 1000} s`,
    `See ${guardLog}, and end the processes that name ${order.data}`,
  );
}

/** A connection to the guard of that folder if one runs. */
export function openGuard(data: string): Promise<Socket | undefined> {
  const { folder, socket: path } = places(data);
  if (dirname(path) !== folder) ownShortFolder(dirname(path));
  return new Promise((answer) => {
    const socket = connect(path);
    socket.once('connect', () => answer(socket));
    socket.on('error', () => answer(undefined));
  });
}

/** It outlives us, so it gets a session of its own. */
function startGuard(order: GuardOrder): ChildProcess {
  const log = openSync(places(order.data).guardLog, 'a', 0o600);
  const guard = spawn(
    process.execPath,
    ['--import=tsx', join(import.meta.dirname, 'guard.ts'), guardArgument(order.data), JSON.stringify(order)],
    { cwd: join(import.meta.dirname, '..', '..'), detached: true, stdio: ['ignore', 'ignore', log] },
  );
  closeSync(log);
  guard.on('error', () => undefined);
  guard.unref();
  return guard;
}

/** Makes the short folder; had another user made it, a stranger could listen there in our guard's place. */
function ownShortFolder(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(folder);
  if (uid !== userInfo().uid)
    throw new LocalNeo4jFault(
      'NOT_WRITABLE',
      `${folder} belongs to another user`,
      'Set SHABAKA_DATA to a folder with a shorter path',
    );
}
