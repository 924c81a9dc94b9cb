import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readDatabaseConfig } from '../../cypher/config.ts';
import { openDatabase, type Database } from '../../cypher/database.ts';
import { loadKnowledge } from '../../seed/load.ts';
import { testApp, type TestApp } from '../support/app.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { faultyWire, type FaultyWire } from '../support/faulty-wire.ts';
import { heldBy, lostAndGained, nothing, type Held } from '../support/held.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

const direct = testDatabase();
let wire: FaultyWire;
let database: Database;
let app: TestApp;
let address = '';
let held: Held;

beforeAll(async () => {
  await emptyGraph(direct);
  await loadKnowledge(direct, smallKnowledge());
  const config = readDatabaseConfig(process.env);
  wire = await faultyWire(config.uri);
  database = openDatabase({ ...config, uri: wire.uri });
  app = testApp(database);
  address = await app.listen();
  held = await heldBy(address, direct);
});
beforeEach(async () => {
  const { errors } = await app.ask('{ entity(id: "act:hub") { id } }');
  expect(errors).toEqual([]);
});
afterAll(async () => {
  await app.close();
  await database.close();
  await wire.close();
  await emptyGraph(direct);
  await direct.close();
});

const statusOf = async (path: string) => (await fetch(`${address}${path}`)).status;

const away = [503, ['DATABASE_UNAVAILABLE']];
const ask = () => app.ask('{ entity(id: "act:one") { id label { en } } }');

describe.each([
  ['is cut off', () => wire.cut()],
  ['hangs', () => Promise.resolve(wire.hush())],
])('while the database %s', (how, lose) => {
  test('every answer says so, nothing is half, and all is well once it is back', async () => {
    await lose();
    // on a connection that was open and well the moment before, it looks like a long question
    if (how === 'hangs') expect([503, 504]).toContain((await ask()).status);
    const { status, errors, headers } = await ask();
    expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual(away);
    expect(errors[0]?.extensions.retryAfter).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(errors[0]?.message).not.toMatch(/127\.0\.0\.1|ECONN|Neo4jError|bolt/);
    expect(await statusOf('/health')).toBe(200);
    expect(await statusOf('/ready')).toBe(503);
    const refused = await fetch(`${address}/export/claims.jsonl`);
    expect([refused.status, await refused.json()]).toEqual([
      503,
      {
        error: expect.any(String),
        code: 'DATABASE_UNAVAILABLE',
        requestId: expect.any(String),
        retryAfter: 3,
      },
    ]);
    await wire.mend();
    await expect.poll(() => statusOf('/ready'), { timeout: 20_000 }).toBe(200);
    expect((await app.ask('{ entity(id: "act:one") { id } }')).data.entity).toEqual({ id: 'act:one' });
    expect(lostAndGained(held, await heldBy(address, direct))).toEqual(nothing);
  });
});
