import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDatabaseConfig } from '../../cypher/config.ts';
import { openDatabase } from '../../cypher/database.ts';
import { processesNaming, startProcess, until, type AppProcess } from './app-process.ts';
import { exportOf, type Held } from './held.ts';
import { jarsFolder } from './jars-folder.ts';
import './quick-java.ts';
import { wholeGraph } from './whole-graph.ts';

/** `npm start` in a data folder of its own, to be treated badly. */
export interface KillableApp {
  data: string;
  start(): AppProcess;
  /** Starts it, waits until it serves, and gives all that it holds, without the history of its loads. */
  served(): Promise<{ app: AppProcess; address: string; held: Held }>;
  /** Resolves when no process of it is left. */
  gone(): Promise<void>;
  /** Files that only exist while it runs. */
  locks(): string[];
  remove(): void;
}

export function killableApp(): KillableApp {
  const data = mkdtempSync(join(tmpdir(), 'shabaka-app-'));
  const start = () =>
    startProcess('server/start.ts', [], {
      NEO4J_URI: '',
      SHABAKA_DATA: data,
      SHABAKA_JARS: jarsFolder,
      SHABAKA_NEO4J_HEAP: '512m',
      PORT: '0',
    });
  return {
    data,
    start,
    async served() {
      const app = start();
      const [address] = await app.line(/http:\/\/\S+/);
      const database = openDatabase(readDatabaseConfig({ SHABAKA_DATA: data }));
      try {
        const held = { stored: await wholeGraph(database), exported: await exportOf(address) };
        return { app, address, held };
      } finally {
        await database.close();
      }
    },
    gone: () => until('no process of the app is left', () => processesNaming(data).length === 0),
    locks: () => readdirSync(join(data, 'neo4j')).filter((file) => /\.(pid|sock)$|^connection/.test(file)),
    remove: () => rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }),
  };
}

/**
 * Starts the app and kills it with SIGKILL at a moment of its start, so often; the moments are spread over
 * `span` milliseconds by a fixed sequence. Nothing may be left behind each time.
 */
export async function killWhileStarting(app: KillableApp, times: number, span: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const moment = Math.round(((time * 0.618_034 + 0.35) % 1) * span);
    const victim = app.start();
    await new Promise((resolve) => setTimeout(resolve, moment));
    victim.child.kill('SIGKILL');
    await victim.ended;
    await app.gone();
  }
}
