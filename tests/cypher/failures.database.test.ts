import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readDatabaseConfig } from '../../cypher/config.ts';
import { openDatabase, poolSize, type Database, type ReadOptions } from '../../cypher/database.ts';
import { DatabaseRefused, DatabaseUnavailable, QueryCancelled, QueryTimeout } from '../../cypher/failures.ts';
import { loadKnowledge } from '../../seed/load.ts';
import { databaseError } from '../../server/errors.ts';
import { until } from '../support/app-process.ts';
import { emptyGraph } from '../support/database.ts';
import { faultyWire, type FaultyWire } from '../support/faulty-wire.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';
import { differences, wholeGraph } from '../support/whole-graph.ts';
import { testStatements } from './test-statements.ts';

const config = readDatabaseConfig();
const database = openDatabase(config);
const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password));

afterAll(async () => {
  await emptyGraph(database);
  await driver.executeQuery('DROP INDEX thingId IF EXISTS');
  await database.close();
  await driver.close();
});

let clean: string[];
beforeAll(async () => {
  await emptyGraph(database);
  await loadKnowledge(database, smallKnowledge());
  clean = await wholeGraph(database);
});
/** Whatever went wrong, nothing is lost and nothing doubled. */
afterEach(async () =>
  expect(differences(clean, await wholeGraph(database))).toEqual({ missing: [], extra: [] }),
);

const count = async (from: Database = database) =>
  (await from.read<{ things: number }>('read/test.count'))[0];

/** How many transactions on the server run that statement of ours now. */
async function running(name: string): Promise<number> {
  const { records } = await driver.executeQuery(
    'SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery = $text RETURN currentQuery, status',
    { text: testStatements[name] },
  );
  return records.length;
}

async function timed<T>(work: () => Promise<T>): Promise<{ milliseconds: number; error: unknown }> {
  const began = performance.now();
  const error = await work().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { milliseconds: performance.now() - began, error };
}

/** Milliseconds, generous for a busy machine; left to itself, the driver waits for 30 s and more. */
const soon = 25_000;

/** Reads and streams are ended alike. */
const ways: [string, (options: ReadOptions) => Promise<unknown>][] = [
  ['read', (options) => database.read('read/test.slow', {}, options)],
  [
    'stream',
    async (options) => {
      for await (const _ of database.stream('read/test.slow', {}, options));
    },
  ],
];

describe.each(ways)('a %s that takes long', (_, ask) => {
  test('is gone from the server when its asker leaves', async () => {
    const asker = new AbortController();
    const asked = timed(() => ask({ signal: asker.signal }));
    await until('it runs', async () => (await running('read/test.slow')) === 1);
    asker.abort();
    const left = performance.now();
    expect((await asked).error).toBeInstanceOf(QueryCancelled);
    expect(performance.now() - left).toBeLessThan(soon);
    await until('the query is gone', async () => (await running('read/test.slow')) === 0, soon);
  });

  test('is ended at its limit', async () => {
    const { error, milliseconds } = await timed(() => ask({ timeout: 600 }));
    expect(error).toBeInstanceOf(QueryTimeout);
    expect(error).toMatchObject({ statement: 'read/test.slow', milliseconds: 600 });
    expect(milliseconds).toBeLessThan(soon);
    await until('the query is gone', async () => (await running('read/test.slow')) === 0, soon);
  });

  test('is not asked at all for one who has left already', async () => {
    const { error, milliseconds } = await timed(() => ask({ signal: AbortSignal.abort() }));
    expect(error).toBeInstanceOf(QueryCancelled);
    expect(milliseconds).toBeLessThan(soon);
    expect(await running('read/test.slow')).toBe(0);
  });
});

test('a pool whose connections are all in use says so, and answers once they are given back', async () => {
  const own = openDatabase(config);
  let giveBack = () => {};
  const given = new Promise<void>((done) => (giveBack = done));
  let held = 0;
  const busy = Array.from({ length: poolSize }, () =>
    own.write(async (write) => {
      await write.run('read/test.count');
      held += 1;
      await given;
    }),
  );
  try {
    await until('all are in use', () => held === poolSize, 60_000);
    const { error, milliseconds } = await timed(() => count(own));
    expect(databaseError(error)?.extensions).toMatchObject({ code: 'BUSY', retryAfter: 1 });
    expect(milliseconds).toBeLessThan(soon);
    giveBack();
    await Promise.all(busy);
    expect(await count(own)).toEqual({ things: 0 });
  } finally {
    giveBack();
    await Promise.allSettled(busy);
    await own.close();
  }
});

describe('a Neo4j that is away', () => {
  test.each(['cut', 'hush'] as const)('(%s) is said soon, and asked again when it is back', async (fault) => {
    const wire = await faultyWire(config.uri);
    const far = openDatabase({ ...config, uri: wire.uri });
    const asks: [string, () => Promise<unknown>][] = [
      ['verify', () => far.verify()],
      ['read', () => count(far)],
      [
        'stream',
        async () => {
          for await (const _ of far.stream('read/test.rows', { n: 1 }));
        },
      ],
      ['write', () => far.write((write) => write.run('write/test.things', { ids: ['a'] }))],
      ['define', () => far.define('schema/test.index')],
    ];
    try {
      await far.verify();
      await count(far);
      if (fault === 'cut') await wire.cut();
      else wire.hush();
      const outcomes = await Promise.all(asks.map(async ([name, ask]) => ({ name, ...(await timed(ask)) })));
      for (const { name, error, milliseconds } of outcomes) {
        expect(error, name).toBeInstanceOf(DatabaseUnavailable);
        expect(milliseconds, name).toBeLessThan(soon);
      }
      await wire.mend();
      await far.verify();
      expect(await count(far)).toEqual({ things: 0 });
    } finally {
      await far.close();
      await wire.close();
    }
  });

  test.each<[string, (wire: FaultyWire) => void]>([
    ['in the middle of its first piece', (wire) => wire.halve(1)],
    ['after its first piece', (wire) => wire.endAfter(1)],
    ['after its second piece', (wire) => wire.endAfter(2)],
  ])('(gone %s) is said, also in the middle of a login', async (_, go) => {
    const wire = await faultyWire(config.uri);
    const far = openDatabase({ ...config, uri: wire.uri });
    try {
      go(wire);
      expect((await timed(() => count(far))).error).toBeInstanceOf(DatabaseUnavailable);
      go(wire);
      expect((await timed(() => far.verify())).error).toBeInstanceOf(DatabaseUnavailable);
      await wire.mend();
      expect(await count(far)).toEqual({ things: 0 });
    } finally {
      await far.close();
      await wire.close();
    }
  });

  test('is said soon also where a connection has long been idle', async () => {
    const wire = await faultyWire(config.uri);
    const far = openDatabase({ ...config, uri: wire.uri });
    try {
      await count(far);
      await new Promise((done) => setTimeout(done, 5500));
      wire.hush();
      const { error, milliseconds } = await timed(() => count(far));
      expect(error).toBeInstanceOf(DatabaseUnavailable);
      expect(milliseconds).toBeLessThan(soon);
    } finally {
      await far.close();
      await wire.close();
    }
  });

  test('is told from one that refuses the password', async () => {
    const stranger = openDatabase({ ...config, password: 'not this one' });
    const { error } = await timed(() => stranger.verify());
    const { error: asked } = await timed(() => count(stranger));
    await stranger.close();
    expect(error).toBeInstanceOf(DatabaseRefused);
    expect(error).toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' });
    expect(asked).toBeInstanceOf(DatabaseRefused);
  });

  test('is told from one that has no graph of that name', async () => {
    const lost = openDatabase({ ...config, database: 'nosuchgraph' });
    const { error } = await timed(() => lost.verify());
    await lost.close();
    expect(error).toMatchObject({
      name: 'DatabaseRefused',
      code: 'Neo.ClientError.Database.DatabaseNotFound',
    });
  });

  test('is said for a port on which nobody listens', async () => {
    const wire = await faultyWire(config.uri);
    await wire.close();
    const nowhere = openDatabase({ ...config, uri: wire.uri });
    const { error, milliseconds } = await timed(() => nowhere.verify());
    await nowhere.close();
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect(milliseconds).toBeLessThan(soon);
  });
});
