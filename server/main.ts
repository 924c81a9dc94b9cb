import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BadSettings, NoDatabase, readDatabaseConfig } from '../cypher/config.ts';
import { openDatabase } from '../cypher/database.ts';
import { createApp } from './app.ts';
import { readServerConfig } from './config.ts';
import { ownKey } from './keys/own-key.ts';
import { createLog } from './log.ts';
import { warmUp } from './warm-up.ts';

/**
 * Serves what is loaded: settings → database → app → port, and back in the other order when told to stop.
 * With `--with-parent` it waits for a line on standard input before it asks the database, and ends when that closes.
 */
async function main() {
  const config = readServerConfig();
  const withParent = process.argv.includes('--with-parent');
  if (withParent)
    await new Promise((resolve) => process.stdin.once('data', resolve).once('end', () => process.exit(0)));
  const stopTracing = config.tracing
    ? await (await import('./tracing.ts')).startTracing(config.tracing)
    : null;
  const database = openDatabase(readDatabaseConfig());
  const own = config.isOwn ? { ownKey: ownKey(config.data) } : {};
  const app = createApp({ ...config, ...own, database, log: createLog(config.logLevel) });
  const server = createServer((request, response) => app.listener(request, response));
  server.listen(config.port, config.host);
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject));
  const { port } = server.address() as AddressInfo;
  const host = config.host === '127.0.0.1' ? 'localhost' : config.host;
  console.log(`Shabaka is at http://${host.includes(':') ? `[${host}]` : host}:${port}`);

  const stopped = new AbortController();
  void warmUp(app.graphql, stopped.signal);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    stopped.abort();
    setTimeout(() => process.exit(1), 9000).unref();
    const closed = new Promise((resolve) => server.close(resolve));
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    await closed;
    clearInterval(idle);
    await app.dispose();
    await database.close();
    await stopTracing?.().catch(() => undefined);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  // started by another program, it ends with it, even when that one is killed
  if (withParent) process.stdin.on('end', () => void stop()).resume();
}

main().catch((error: NodeJS.ErrnoException) => {
  if (error instanceof BadSettings) for (const fault of error.faults) console.error(`${fault}.`);
  else if (error instanceof NoDatabase) console.error(error.message);
  else if (error.code === 'EADDRINUSE')
    console.error('The port is taken by another program. Set PORT to another one, or to 0 for a free one.');
  else console.error(error);
  process.exit(1);
});
