import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { openDatabase } from '../../../cypher/database.ts';
import { neo4jVersion } from '../../../cypher/local/jars.ts';
import { findJava, javaEnvironment } from '../../../cypher/local/java.ts';
import { places } from '../../../cypher/local/places.ts';
import { startProcess } from '../../support/app-process.ts';
import { jarsFolder } from '../../support/jars-folder.ts';
import type { BenchOptions } from '../bench.ts';
import { against, rounded, type Figure } from '../results.ts';
import { interleaved } from '../rounds.ts';

const [ours, bare] = ['npm start', 'Neo4j alone'] as const;

/** How long until the page is served, when all has been there before, beside how long Neo4j takes by itself. */
export async function coldStart({ rounds, report }: BenchOptions): Promise<Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'shabaka-bench-'));
  const environment = { NEO4J_URI: '', SHABAKA_DATA: data, SHABAKA_JARS: jarsFolder, PORT: '0' };

  /** Starts all of it, waits until it serves, and stops it. */
  async function whole(): Promise<number> {
    const begun = performance.now();
    const app = startProcess('server/start.ts', [], environment);
    await app.line(/http:\/\/\S+/);
    const took = performance.now() - begun;
    app.child.kill('SIGTERM');
    await app.ended;
    return took;
  }

  /** The same Neo4j on the same store, by Java alone, until it answers. */
  async function alone(): Promise<number> {
    const { home } = places(data);
    const { command } = await findJava(process.env);
    const { port, password } = JSON.parse(readFileSync(join(data, 'neo4j', 'home.json'), 'utf8')) as {
      port: number;
      password: string;
    };
    const begun = performance.now();
    const opens = ['java.nio', 'java.io', 'sun.nio.ch'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    );
    const child = spawn(
      command,
      [
        '-Xmx1g',
        '-XX:+UseG1GC',
        '-Dfile.encoding=UTF-8',
        ...opens,
        '-cp',
        join(jarsFolder, `jars-${neo4jVersion}`, '*'),
        'org.neo4j.server.CommunityEntryPoint',
        `--home-dir=${home}`,
        `--config-dir=${join(home, 'conf')}`,
      ],
      { stdio: 'ignore', env: javaEnvironment(process.env) },
    );
    const ended = new Promise((done) => child.once('close', done));
    const uri = `bolt://127.0.0.1:${port}`;
    const database = openDatabase({ uri, username: 'neo4j', password, database: 'neo4j' });
    const answers = () =>
      database.verify().then(
        () => true,
        () => false,
      );
    while (!(await answers())) {
      if (child.exitCode !== null) throw new Error(`Neo4j ended with ${child.exitCode}`);
      await after(50);
    }
    const took = performance.now() - begun;
    await database.close();
    child.kill('SIGTERM');
    await ended;
    return took;
  }

  try {
    report('Starting for the first time');
    await whole();
    const measured = await interleaved([ours, bare], rounds, async (name, round) => {
      report(`Starting ${name}, round ${round + 1}`);
      return { took: name === ours ? await whole() : await alone() };
    });
    const figure = (who: keyof typeof measured) => ({
      what: 'a start after the first',
      who,
      value: measured[who].took,
      unit: 'ms',
    });
    const floor = figure(bare);
    return [{ ...floor, value: rounded(floor.value) }, against(figure(ours), floor, { atMost: 1.4 })];
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}
