import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readDatabaseConfig } from '../../cypher/config.ts';
import { openDatabase, type Database } from '../../cypher/database.ts';
import { emptyGraph } from '../support/database.ts';

/** What a cluster needs to hear, told to the one Neo4j that is here: which questions read, and what they must know. */
const config = readDatabaseConfig();
let heard = '';
let told = '';
let database: Database;
const sockets = new Set<Socket>();
const { hostname, port } = new URL(config.uri);
/** A wire on which every byte is heard. */
const wire = createServer((near) => {
  const far = connect(Number(port), hostname);
  near.on('data', (data) => (heard += data.toString('latin1')));
  far.on('data', (data) => (told += data.toString('latin1')));
  for (const [from, to] of [
    [near, far],
    [far, near],
  ] as const) {
    sockets.add(from);
    from.on('error', () => from.destroy()).on('close', () => to.destroy());
    from.pipe(to);
  }
});

beforeAll(async () => {
  await new Promise<void>((done) => wire.listen(0, '127.0.0.1', done));
  database = openDatabase({ ...config, uri: `bolt://127.0.0.1:${(wire.address() as AddressInfo).port}` });
});
beforeEach(() => emptyGraph(database));
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
  for (const socket of sockets) socket.destroy();
  wire.close();
});

const count = () => database.read('read/test.count');
const rows = async (from: Database = database) => {
  const all: unknown[] = [];
  for await (const row of from.stream('read/test.count')) all.push(row);
  return all;
};
const write = (id: string) => database.write((own) => own.run('write/test.things', { ids: [id] }));
const bookmarks = () => told.match(/FB:[\w+/=-]+/g) ?? [];
/** As PackStream has `mode: "r"`; a session that writes says nothing. */
const reads = '\x84mode\x81r';

test.each([
  ['read', count],
  ['stream', () => rows()],
])('a %s says that it reads, and which write it has to see', async (_, ask) => {
  heard = '';
  told = '';
  await write('a');
  expect(heard.includes(reads)).toBe(false);
  const written = bookmarks().at(-1);
  expect(written).toBeDefined();
  heard = '';
  await ask();
  expect([heard.includes(reads), heard.includes(written!)]).toEqual([true, true]);
});

test('a write says which write it has to see', async () => {
  told = '';
  await write('a');
  const written = bookmarks().at(-1);
  heard = '';
  await write('b');
  expect(written).toBeDefined();
  expect(heard.includes(written!)).toBe(true);
});

test('an address of a cluster is asked where its questions go, and they are answered', async () => {
  const routed = openDatabase({ ...config, uri: config.uri.replace('bolt:', 'neo4j:') });
  try {
    await routed.verify();
    await routed.write((own) => own.run('write/test.things', { ids: ['a', 'b'] }));
    expect(await routed.read('read/test.count')).toEqual([{ things: 2 }]);
    expect(await rows(routed)).toEqual([{ things: 2 }]);
  } finally {
    await routed.close();
  }
});
