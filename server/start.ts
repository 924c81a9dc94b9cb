import { spawn, type ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * `npm start`: the rooms one after another, each a command of its own: local Neo4j up (unless NEO4J_URI names
 * another), sources loaded, page built if stale, served. With `--dev` vite serves the page and builds as you
 * write. Children end when this ends, however it ends: they watch the pipe that it holds.
 */
const root = dirname(import.meta.dirname);
const dev = process.argv.includes('--dev');
const children = new Set<ChildProcess>();
let stopping = false;

interface Command {
  /** How it is called on the screen. */
  name: string;
  file: string;
  parameters?: string[];
}

function run({ name, file, parameters = [] }: Command): ChildProcess {
  const child = spawn(process.execPath, ['--import=tsx', join(root, file), ...parameters], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
    // Ctrl-C in a terminal reaches every process of its group; children are told in order instead
    detached: true,
  });
  return watched(name, child);
}

function watched(name: string, child: ChildProcess): ChildProcess {
  children.add(child);
  child.once('close', () => children.delete(child));
  child.once('error', (error) => fail(`${name} could not be started: ${error.message}`));
  return child;
}

/** Resolves when the command has ended well. */
function finished(name: string, child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.stdout?.pipe(process.stderr);
    child.once('close', (code) => (code === 0 ? resolve() : fail(`${name} ended with ${code}`)));
  });
}

/** Resolves with the line of its output that begins so; should it end afterwards, everything ends. */
function line(name: string, child: ChildProcess, beginning: string): Promise<string> {
  return new Promise((resolve) => {
    const lines = createInterface({ input: child.stdout ?? process.stdin });
    lines.on('line', (text) => text.startsWith(beginning) && resolve(text));
    child.once('close', (code) => fail(`${name} ended with ${code}`));
  });
}

async function start() {
  // loader and server read their code and files while Neo4j starts, and wait for a line before they ask it
  const loader = run({ name: 'Loading', file: 'seed/main.ts', parameters: ['load', '--quiet', '--wait'] });
  const loaded = finished('Loading', loader);
  const server = run({ name: 'The server', file: 'server/main.ts', parameters: ['--with-parent'] });
  const address = line('The server', server, 'Shabaka is at ');
  const page = dev ? undefined : run({ name: 'Building the page', file: 'client/build.ts' });
  const built = page && finished('Building the page', page);
  if (!process.env.NEO4J_URI) {
    const neo4j = run({ name: 'The local Neo4j', file: 'cypher/local/main.ts', parameters: ['up'] });
    await line('The local Neo4j', neo4j, 'ready ');
  }
  loader.stdin?.write('go\n');
  await loaded;
  await built;
  server.stdin?.write('go\n');
  console.log(await address);
  if (dev) vite(['--config', 'client/vite.config.ts', '--clearScreen', 'false']);
}

function vite(parameters: string[]): ChildProcess {
  const command = join(root, 'node_modules', '.bin', 'vite');
  return watched('vite', spawn(command, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] }));
}

function fail(message: string) {
  if (stopping) return;
  console.error(`${message}.`);
  void stop(1);
}

/** The server first, so that what runs is answered while the database still is; Neo4j last. */
async function stop(code: number) {
  if (stopping) return;
  stopping = true;
  setTimeout(() => console.error('Stopping takes a few seconds more'), 2000).unref();
  for (const child of [...children].toReversed()) {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
  }
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
// npm passes signals on only from a terminal; when it is gone, so is whoever wanted this
const parent = process.ppid;
setInterval(() => process.ppid !== parent && void stop(0), 500).unref();
await start();
