import { accessSync, constants, mkdirSync } from 'node:fs';
import type { Socket } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { asFault, LocalNeo4jFault } from './faults.ts';
import { openGuard, reachGuard } from './guard-process.ts';
import type { Connection, GuardMessage, GuardOrder, GuardRequest, Report } from './messages.ts';
import { endOrphan } from './neo4j-process.ts';
import { places } from './places.ts';
import { usualHeap, usualJars } from './settings.ts';

export interface LeaseOptions {
  /** Folder that holds the database; made if missing. */
  data: string;
  /** Folder that holds the jars, shared by several data folders; one of the checkout unless told. */
  jars?: string;
  /** Java heap, `1g` unless told. */
  heap?: string;
  /** A port that it must be; a free one unless told. */
  port?: number;
  report?: Report;
  /** Gives the waiting for its start up; afterwards there is `release`. */
  signal?: AbortSignal;
}

/** The right to a running Neo4j; it runs while anybody holds one. Its `pid` is that of the latest start. */
export interface Lease extends Readonly<Connection> {
  /** Resolves when it is over: released, or stopped for all. */
  readonly ended: Promise<void>;
  /** Gives it back; resolves when Neo4j has stopped, or runs on for others. */
  release(): Promise<void>;
}

const longestPause = 30_000;

/**
 * Starts the local Neo4j of that data folder, or shares the one that runs, and waits until it answers.
 * Should its guard be killed, the lease starts another one; the address stays.
 * @throws LocalNeo4jFault with what to do; the signal's reason
 */
export async function leaseLocalNeo4j(options: LeaseOptions): Promise<Lease> {
  const { jars = usualJars, heap = usualHeap, port, report = () => {}, signal } = options;
  const data = resolve(options.data);
  const order: GuardOrder = { data, jars: resolve(jars), heap, ...(port === undefined ? {} : { port }) };
  makeWritable(data);

  let over = false;
  let socket: Socket | undefined;
  let connection: Connection;
  let finish = () => {};
  const ended = new Promise<void>((done) => (finish = done));

  /** Resolves when Neo4j answers; `lost` runs when the guard is gone later. */
  async function enter(lost: () => void): Promise<void> {
    const wire = await reachGuard(order, over ? AbortSignal.abort() : signal);
    socket = wire;
    const abort = () => wire.destroy();
    signal?.addEventListener('abort', abort, { once: true });
    let ready = false;
    try {
      await new Promise<void>((resolveReady, reject) => {
        listen(wire, (message) => {
          if (message.type === 'progress') report(message.line, message.passing);
          else if (message.type === 'fault')
            reject(new LocalNeo4jFault(message.code, message.what, message.mend));
          else if (message.type === 'stopped') {
            over = ready;
            reject(new LocalNeo4jFault('STOPPED', 'it was stopped while it started', 'Start again'));
          } else {
            connection = message.connection;
            ready = true;
            resolveReady();
          }
        });
        wire.once('close', () => {
          reject(new LocalNeo4jFault('DID_NOT_START', 'the guard of Neo4j ended', 'Start again'));
          if (over) finish();
          else if (ready) lost();
        });
        ask(wire, 'lease');
      });
    } catch (error) {
      wire.destroy();
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  /** The guard is gone while we still need it: another one, for as long as it takes. */
  async function enterAgain() {
    for (let pause = 250; !over; pause = Math.min(2 * pause, longestPause)) {
      try {
        return await enter(() => void enterAgain());
      } catch (error) {
        if (over) break;
        const { what, mend } = asFault(error, data);
        report(`The local Neo4j is away: ${what}. ${mend}. Trying again.`);
        await new Promise((done) => setTimeout(done, pause));
      }
    }
    finish();
  }

  await enter(() => void enterAgain());
  return {
    get uri() {
      return connection.uri;
    },
    get username() {
      return connection.username;
    },
    get password() {
      return connection.password;
    },
    get pid() {
      return connection.pid;
    },
    ended,
    async release() {
      over = true;
      if (!socket || socket.destroyed) return finish();
      const closed = new Promise((done) => socket?.once('close', done));
      ask(socket, 'release');
      await closed;
      finish();
    },
  };
}

/** Stops Neo4j for everybody, also one that nobody guards any more; false when none runs. */
export async function stopLocalNeo4j(data: string): Promise<boolean> {
  const folder = resolve(data);
  const socket = await openGuard(folder);
  if (!socket) return endOrphan(places(folder).home);
  const closed = new Promise((done) => socket.once('close', done));
  socket.resume();
  ask(socket, 'stop');
  await closed;
  return true;
}

function ask(guard: Socket, request: GuardRequest) {
  guard.write(`${request}\n`);
}

function listen(guard: Socket, hear: (message: GuardMessage) => void) {
  const lines = createInterface({ input: guard });
  lines.on('error', () => guard.destroy());
  lines.on('line', (line) => hear(JSON.parse(line) as GuardMessage));
}

function makeWritable(data: string) {
  const { folder } = places(data);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw asFault(error, data);
  }
}
