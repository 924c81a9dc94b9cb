import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { LocalNeo4jFault } from './faults.ts';
import { places, type Connection, type GuardMessage, type GuardOrder } from './places.ts';

export interface LeaseOptions {
  /** Folder that holds the database; made if missing. */
  data: string;
  /** Folder that holds the jars, shared by several data folders; `<data>/neo4j` unless told. */
  jars?: string;
  /** Java heap, `1g` unless told. */
  heap?: string;
  /** A port that it must be; a free one unless told. */
  port?: number;
  report?: (line: string) => void;
}

/** The right to a running Neo4j; it runs while anybody holds one. */
export interface Lease extends Connection {
  release(): Promise<void>;
}

/**
 * Starts the local Neo4j of that data folder, or shares the one that runs, and waits until it answers.
 * Should its guard be killed, the lease starts another one; the address stays.
 * @throws LocalNeo4jFault with what to do
 */
export async function leaseLocalNeo4j(options: LeaseOptions): Promise<Lease> {
  const data = resolve(options.data);
  const { heap = '1g', port, report = () => {} } = options;
  const order: GuardOrder = { data, jars: resolve(options.jars ?? join(data, 'neo4j')), heap };
  if (port !== undefined) order.port = port;
  writable(data);
  let released = false;
  let socket: Socket;

  async function enter(): Promise<Connection> {
    socket = await reach(order);
    return new Promise((ready, reject) => {
      const lines = createInterface({ input: socket });
      lines.on('error', () => socket.destroy());
      lines.on('line', (line) => {
        const message = JSON.parse(line) as GuardMessage;
        if (message.type === 'progress') report(message.line);
        else if (message.type === 'ready') ready(message.connection);
        else reject(new LocalNeo4jFault(message.code, message.what, message.mend));
      });
      socket.on('close', () => {
        reject(new LocalNeo4jFault('DID_NOT_START', 'the start was given up', 'Start again'));
        if (!released && held) void enter().catch(() => {});
      });
    });
  }

  let held = false;
  const connection = await enter();
  held = true;
  return {
    ...connection,
    async release() {
      released = true;
      if (socket.destroyed) return;
      const closed = new Promise((done) => socket.once('close', done));
      socket.end();
      await closed;
    },
  };
}

/** Asks the guard of that folder to stop Neo4j for everybody; false when none runs. */
export async function stopLocalNeo4j(data: string): Promise<boolean> {
  const socket = await open(places(resolve(data)).socket);
  if (!socket) return false;
  const closed = new Promise((done) => socket.once('close', done));
  socket.resume();
  socket.write('stop\n');
  await closed;
  return true;
}

function writable(data: string) {
  try {
    mkdirSync(join(data, 'neo4j'), { recursive: true });
    accessSync(join(data, 'neo4j'), constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC')
      throw new LocalNeo4jFault(
        'DISK_FULL',
        `the disk of ${data} is full`,
        'Free about 1 GB and start again',
      );
    throw new LocalNeo4jFault(
      'NOT_WRITABLE',
      `nothing can be written to ${data} (${code})`,
      'Set SHABAKA_DATA to a folder that is yours',
      { cause: error },
    );
  }
}

/** A connection to the guard; starts one when none answers. */
async function reach(order: GuardOrder): Promise<Socket> {
  const { socket: path } = places(order.data);
  const until = Date.now() + 60_000;
  let next = 0;
  while (Date.now() < until) {
    const socket = await open(path);
    if (socket) return socket;
    if (Date.now() > next) {
      startGuard(order);
      next = Date.now() + 3000;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new LocalNeo4jFault(
    'DID_NOT_START',
    `no guard answers at ${path}`,
    'Delete that file and start again',
  );
}

function startGuard(order: GuardOrder) {
  const guard = join(import.meta.dirname, 'guard.ts');
  spawn(process.execPath, ['--import=tsx', guard, JSON.stringify(order)], {
    cwd: join(import.meta.dirname, '..', '..'),
    detached: true,
    stdio: 'ignore',
  }).unref();
}

function open(path: string): Promise<Socket | undefined> {
  return new Promise((answer) => {
    const socket = connect(path);
    socket.once('connect', () => answer(socket));
    socket.on('error', () => answer(undefined));
  });
}
