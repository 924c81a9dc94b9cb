import { connect, type Socket } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, test } from 'vitest';
import { readDatabaseConfig } from '../../cypher/config.ts';
import type { Database } from '../../cypher/database.ts';
import { loadKnowledge } from '../../seed/load.ts';
import { createLog } from '../../server/log.ts';
import { testStatements } from '../cypher/test-statements.ts';
import { until } from '../support/app-process.ts';
import { testApp, type TestApp } from '../support/app.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

/** All of it is real, from the asker's socket to Neo4j, but for two statements, which are exchanged for slow ones. */
const config = readDatabaseConfig();
const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password));
const database = testDatabase();
/** Milliseconds, so many that it is not the limit which ends them. */
const timeout = 600_000;
/** How many rows an export gives. */
let rows = Infinity;
const slow: Database = {
  ...database,
  read: (name, parameters, options) =>
    name === 'read/entity'
      ? database.read('read/test.slow', {}, { ...options, timeout })
      : database.read(name, parameters, options),
  async *stream<Row>(name: string, parameters?: object, options?: object) {
    if (rows === 0) yield* database.stream<Row>('read/test.slow', {}, options);
    const [row] = await database.read<Row>(name, { ...parameters });
    for await (const _ of database.stream('read/test.late', {}, options)) if (row) yield row;
  },
};
const app: TestApp = testApp(slow, { log: createLog('silent') });
let address: URL;

beforeAll(async () => {
  await emptyGraph(database);
  await loadKnowledge(database, smallKnowledge());
  address = new URL(await app.listen());
});
afterAll(async () => {
  await app.close();
  await emptyGraph(database);
  await database.close();
  await driver.close();
});

/** How many transactions in Neo4j run one of the slow statements now. */
async function running(): Promise<number> {
  const { records } = await driver.executeQuery(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery IN $texts RETURN currentQuery',
    { texts: ['read/test.slow', 'read/test.late'].map((name) => testStatements[name]) },
  );
  return records.length;
}

/** Asks on a socket of its own, and hears what comes. */
function asks(request: string): { socket: Socket; heard: () => number } {
  let heard = 0;
  const socket = connect(Number(address.port), address.hostname);
  socket.on('data', (data) => (heard += data.length));
  socket.write(request);
  return { socket, heard: () => heard };
}

const body = JSON.stringify({ query: '{ entity(id: "act:one") { id } }' });
const question = `POST /graphql HTTP/1.1\r\nhost: app\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
const file = (name: string) => `GET /export/${name} HTTP/1.1\r\nhost: app\r\n\r\n`;

test.each<[string, string, number, (socket: Socket) => void]>([
  ['a new question', question, 0, (socket) => socket.destroy()],
  // it is compiled meanwhile, and then answered another way
  ...['second', 'third', 'fourth'].map((nth): [string, string, number, (socket: Socket) => void] => [
    `a question that comes a ${nth} time`,
    question,
    0,
    (socket) => socket.destroy(),
  ]),
  ['a question whose asker breaks off', question, 0, (socket) => socket.resetAndDestroy()],
  ['an export that has not begun to come', file('claims.jsonl'), 0, (socket) => socket.destroy()],
  ['an export in its middle', file('claims.jsonl'), Infinity, (socket) => socket.destroy()],
])('%s is gone from Neo4j when its asker leaves', async (_, request, most, leave) => {
  rows = most;
  const { socket, heard } = asks(request);
  await until('it runs in Neo4j', async () => (await running()) === 1);
  if (most > 0) await until('much of it has come', () => heard() > 1e6);
  leave(socket);
  await until('it is gone from Neo4j', async () => (await running()) === 0, 25_000);
});
