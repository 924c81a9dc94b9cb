import neo4j from 'neo4j-driver';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readDatabaseConfig } from '../../cypher/config.ts';
import { openDatabase } from '../../cypher/database.ts';
import { QueryCancelled } from '../../cypher/failures.ts';
import { BadStatement } from '../../cypher/statements.ts';
import { until } from '../support/app-process.ts';
import { emptyGraph } from '../support/database.ts';
import { wholeGraph } from '../support/whole-graph.ts';
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

beforeEach(() => emptyGraph(database));

const count = async () => (await database.read<{ things: number }>('read/test.count'))[0];

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

describe('reading', () => {
  test('gives plain objects with plain numbers', async () => {
    const rows = await database.read('read/test.rows', { n: 2 });
    expect(rows).toEqual([
      { i: 1, list: [1, 0.5], map: { name: 'x' }, none: null },
      { i: 2, list: [2, 1], map: { name: 'x' }, none: null },
    ]);
  });

  test('changes nothing, even where the statement would', async () => {
    await expect(database.read('read/test.writes')).rejects.toMatchObject({
      code: expect.stringContaining('AccessMode') as string,
    });
    expect(await count()).toEqual({ things: 0 });
  });

  test('passes on what is wrong with the statement itself, and refuses one without a file', async () => {
    await expect(database.read('read/test.wrong')).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.SyntaxError',
    });
    await expect(database.read('read/test.divide', { by: neo4j.int(0) })).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.ArithmeticError',
    });
    await expect(database.read('read/no-such-file')).rejects.toBeInstanceOf(BadStatement);
  });

  test('sees what was written before, through another handle of the same process', async () => {
    for (let n = 1; n <= 20; n += 1) {
      await database.write((write) => write.run('write/test.things', { ids: [`thing:${n}`] }));
      expect(await count()).toEqual({ things: n });
    }
  });

  test('answers more questions at once than there are connections', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => database.read('read/test.rows', { n: 1 })),
    );
    expect(answers.every((rows) => rows.length === 1)).toBe(true);
  });
});

describe('streaming', () => {
  test('gives every row once, in order', async () => {
    let last = 0;
    for await (const { i } of database.stream<{ i: number }>('read/test.rows', { n: 5000 })) {
      expect(i).toBe(last + 1);
      last = i;
    }
    expect(last).toBe(5000);
  });

  test('ends the query when the reader has seen enough', async () => {
    for await (const { i } of database.stream<{ i: number }>('read/test.late')) if (i === 1000) break;
    await until('the query is gone', async () => (await running('read/test.late')) === 0);
  });

  test('never passes for whole when it was cut short', async () => {
    const asker = new AbortController();
    const seen: number[] = [];
    const asked = timed(async () => {
      for await (const { i } of database.stream<{ i: number }>(
        'read/test.rows',
        { n: 5000 },
        { signal: asker.signal },
      )) {
        seen.push(i);
        if (i !== 10) continue;
        asker.abort();
        // long enough for the end to arrive before the next row is asked for
        await new Promise((done) => setTimeout(done, 200));
      }
    });
    expect((await asked).error).toBeInstanceOf(QueryCancelled);
    expect(seen.length).toBeLessThan(5000);
  });

  test('changes nothing, even where the statement would', async () => {
    const rows = database.stream('read/test.writes')[Symbol.asyncIterator]();
    await expect(rows.next()).rejects.toMatchObject({
      code: expect.stringContaining('AccessMode') as string,
    });
  });
});

describe('writing', () => {
  test('counts what it changed, over all its statements', async () => {
    const changes = await database.write(async (write) => {
      expect(await write.run('write/test.things', { ids: ['a', 'b'] })).toEqual([{ id: 'a' }, { id: 'b' }]);
      await write.run('write/test.things', { ids: ['b', 'c'] });
      return write.changes();
    });
    expect(changes).toEqual({ nodesCreated: 3, propertiesSet: 3, labelsAdded: 3 });
  });

  test('counts nothing where nothing changed', async () => {
    const write = () =>
      database.write(async (write) => {
        await write.run('write/test.things', { ids: ['a'] });
        return write.changes();
      });
    await write();
    expect(await write()).toEqual({});
  });

  test('leaves nothing of a transaction whose work throws, and passes the error on', async () => {
    class Refused extends Error {}
    const refused = database.write(async (write) => {
      await write.run('write/test.things', { ids: ['a'] });
      throw new Refused();
    });
    await expect(refused).rejects.toBeInstanceOf(Refused);
    expect(await count()).toEqual({ things: 0 });
  });

  test('leaves nothing when a later statement fails', async () => {
    const failed = database.write(async (write) => {
      await write.run('write/test.things', { ids: ['a'] });
      await write.run('read/test.divide', { by: neo4j.int(0) });
    });
    await expect(failed).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.ArithmeticError' });
    expect(await count()).toEqual({ things: 0 });
  });

  test('takes turns where transactions touch the same nodes', async () => {
    await database.write((write) => write.run('write/test.things', { ids: ['a', 'b', 'c'] }));
    await Promise.all(
      Array.from({ length: 20 }, () => database.write((write) => write.run('write/test.touch'))),
    );
    const { records } = await driver.executeQuery('MATCH (n:Thing) RETURN DISTINCT n.count AS count');
    expect(records.map((record) => String(record.get('count')))).toEqual(['20']);
  });

  test('is tried again by itself after a deadlock', async () => {
    await database.write((write) => write.run('write/test.things', { ids: ['a', 'b'] }));
    let tries = 0;
    let bothAreHeld = () => {};
    const areBothHeld = new Promise<void>((done) => (bothAreHeld = done));
    const held = new Set<string>();
    const both = (first: string, second: string) =>
      database.write(async (write) => {
        tries += 1;
        await write.run('write/test.one', { id: first });
        held.add(first);
        if (held.size === 2) bothAreHeld();
        await areBothHeld;
        await write.run('write/test.one', { id: second });
      });
    await Promise.all([both('a', 'b'), both('b', 'a'), both('a', 'b'), both('b', 'a')]);
    expect(tries).toBeGreaterThan(4);
    // nothing that was tried twice is there twice
    expect((await wholeGraph(database)).map((row) => JSON.parse(row) as object)).toEqual(
      ['a', 'b'].map((id) => ({ labels: ['Thing'], properties: { count: 4, id } })),
    );
  });

  test('defines an index once', async () => {
    expect(await database.define('schema/test.index')).toEqual({ indexesAdded: 1 });
    expect(await database.define('schema/test.index')).toEqual({});
  });
});
