import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as after } from 'node:timers/promises';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../cypher/database.ts';
import { leaseLocalNeo4j, stopLocalNeo4j, type Lease } from '../../cypher/local/lease.ts';
import { until } from '../support/app-process.ts';
import { faultyWire, type FaultyWire } from '../support/faulty-wire.ts';
import { heldBy, lostAndGained, nothing, type Held } from '../support/held.ts';
import { jarsFolder } from '../support/jars-folder.ts';
import { memoryOf } from '../support/memory.ts';
import { serve, serveArticle, type Served } from '../support/served.ts';
import { asked, known, steadyLoad, type Known, type SteadyLoad } from '../support/steady-load.ts';

/** The server in a process of its own while several ask it without a pause and something goes wrong. */
const data = mkdtempSync(join(tmpdir(), 'shabaka-load-'));
const probe = pathToFileURL(join(import.meta.dirname, '..', 'support', 'memory-probe.mjs'));
let lease: Lease;
let wire: FaultyWire;
let served: Served;
let environment: NodeJS.ProcessEnv;
let answers: Known;
/** Past the wire. */
let database: Database;
let held: Held;

beforeAll(async () => {
  lease = await leaseLocalNeo4j({ data, jars: jarsFolder, heap: '512m' });
  wire = await faultyWire(lease.uri);
  const { uri, username, password } = lease;
  database = openDatabase({ uri, username, password, database: 'neo4j' });
  environment = {
    NEO4J_URI: wire.uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    SHABAKA_DATA: data,
  };
  served = await serveArticle({ ...environment, NODE_OPTIONS: `--import=${probe.href}` });
  answers = await known(served.address);
  held = await heldBy(served.address, database);
});
afterAll(async () => {
  await served.stop();
  await wire.close();
  await database.close();
  await stopLocalNeo4j(data);
  rmSync(data, { recursive: true, force: true });
});

/** Whatever went wrong, nothing is lost and nothing doubled. */
afterEach(async () => expect(lostAndGained(held, await heldBy(served.address, database))).toEqual(nothing));

interface Answered {
  data: unknown;
  errors?: { message: string; extensions: { code: string; retryAfter?: number } }[];
}

const isReady = async () => (await fetch(`${served.address}/ready`)).status === 200;

/** What may be refused while the database is away, and nothing else. */
const excused = ['DATABASE_UNAVAILABLE', 'TIMEOUT'];

describe.each<[string, (load: SteadyLoad) => Promise<void>]>([
  [
    'Neo4j is killed three times',
    async () => {
      for (let time = 0; time < 3; time += 1) {
        const { pid } = lease;
        process.kill(pid, 'SIGKILL');
        await until('another Neo4j answers', async () => lease.pid !== pid && (await isReady()), 150_000);
        await after(1000);
      }
    },
  ],
  [
    'the network is cut three times',
    async () => {
      for (let time = 0; time < 3; time += 1) {
        await wire.cut();
        await after(700);
        await wire.mend();
        await until('it is ready again', isReady, 150_000);
      }
    },
  ],
  [
    'messages come half',
    async () => {
      for (let time = 0; time < 20; time += 1) {
        wire.halve(1);
        await after(200);
      }
    },
  ],
  [
    'the network is slow',
    async (load) => {
      const { answered } = load;
      wire.slow(20);
      // each question many times, and none of them refused: slow is not away
      await until('questions are answered over it', () => load.answered > answered + 100, 120_000);
      expect([...load.refused]).toEqual([]);
    },
  ],
])('while %s', (_, happen) => {
  test('every answer is right or says why there is none, and afterwards all is as it was', async () => {
    const load = steadyLoad(served.address, answers, 8);
    await until('questions are answered', () => load.answered > 20, 60_000);
    await happen(load);
    await wire.mend();
    await until('it is ready again', isReady, 150_000);
    const { answered } = load;
    await until('questions are answered again', () => load.answered > answered + 20, 60_000);
    await load.stop();
    console.log(`${load.answered} answered; refused ${JSON.stringify(Object.fromEntries(load.refused))}`);
    expect(load.wrong).toEqual([]);
    expect(
      [...load.refused.keys()].filter((code) => !excused.includes(code)),
      served.process.printed(),
    ).toEqual([]);
  });
});

test('told to stop, it answers what it was asked before, and ends', async () => {
  const other = await serve(environment);
  await known(other.address);
  wire.slow(100);
  const [[query, right] = ['', '']] = answers;
  const inFlight = Array.from({ length: 20 }, () => asked(other.address, query));
  await after(150);
  other.process.child.kill('SIGTERM');
  expect((await Promise.all(inFlight)).map(({ data: answer }) => answer)).toEqual(
    Array.from({ length: 20 }, () => right),
  );
  expect(await other.process.ended).toEqual({ code: 0, signal: null });
  await wire.mend();
});

/** On a connection of its own, and again when it is told to come back; no other refusal is one. */
async function askedUntilAnswered(agent: Agent, query: string): Promise<string> {
  for (;;) {
    const { data, errors } = await askedOver(agent, query);
    const [refusal] = errors ?? [];
    if (!refusal) return JSON.stringify(data);
    if (refusal.extensions.code !== 'BUSY') return refusal.message;
    await after((refusal.extensions.retryAfter ?? 0) * 1000);
  }
}

function askedOver(agent: Agent, query: string): Promise<Answered> {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(`${served.address}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve(JSON.parse(Buffer.concat(pieces).toString()) as Answered));
    });
    sent.on('error', reject).end(body);
  });
}

test('five hundred connections at once are all answered, and as many that say nothing block nobody', async () => {
  const { hostname, port } = new URL(served.address);
  const silent = await Promise.all(
    Array.from({ length: 500 }, (_, nth) => {
      const socket = connect(Number(port), hostname);
      return new Promise<Socket>((resolve, reject) =>
        socket
          .once('error', reject)
          // half of them begin to ask and never come to the end of their headers
          .once('connect', () => {
            if (nth % 2) socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n');
            socket.on('error', () => undefined);
            resolve(socket);
          }),
      );
    }),
  );
  const agent = new Agent({ keepAlive: true, maxSockets: 500 });
  const [[query, right] = ['', '']] = answers;
  const all = await Promise.all(Array.from({ length: 500 }, () => askedUntilAnswered(agent, query)));
  expect(all.filter((answer) => answer !== right)).toEqual([]);
  agent.destroy();
  for (const socket of silent) socket.destroy();
  expect(await isReady()).toBe(true);
});

test('twenty thousand different questions, each with a name of its own, are not kept', async () => {
  const different = async (from: number, to: number) => {
    for (let nth = from; nth < to; nth += 20)
      await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          asked(served.address, `query Ask${nth + i} { a${nth + i}: __typename }`),
        ),
      );
  };
  await different(0, 2000);
  const { held: before } = await memoryOf(served.process);
  await different(2000, 22_000);
  const grown = (await memoryOf(served.process)).held - before;
  console.log(`20,000 different questions: ${(grown / 1e6).toFixed(1)} MB more are held`);
  expect(grown).toBeLessThan(10e6);
});
