import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  BadSettings,
  connectionFile,
  dataFolder,
  NoDatabase,
  readDatabaseConfig,
} from '../../cypher/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'shabaka-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function homeWith(name: string, connection: string) {
  const data = join(folder, name);
  mkdirSync(join(data, 'neo4j'), { recursive: true });
  writeFileSync(connectionFile({ SHABAKA_DATA: data }), connection);
  return { SHABAKA_DATA: data };
}

function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('the database settings', () => {
  test('come from the environment where NEO4J_URI is set', () => {
    const environment = { NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_PASSWORD: 'p w=1' };
    expect(readDatabaseConfig(environment)).toEqual({
      uri: 'neo4j+s://graph.example:7687',
      username: 'neo4j',
      password: 'p w=1',
      database: 'neo4j',
    });
    const named = { ...environment, NEO4J_USERNAME: 'reader', NEO4J_DATABASE: 'news' };
    expect(readDatabaseConfig(named)).toMatchObject({ username: 'reader', database: 'news' });
  });

  test('come from the connection file of the local Neo4j otherwise', () => {
    const connection = { uri: 'bolt://127.0.0.1:4711', username: 'neo4j', password: 'secret', pid: 7 };
    expect(readDatabaseConfig(homeWith('running', JSON.stringify(connection)))).toEqual({
      uri: 'bolt://127.0.0.1:4711',
      username: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
  });

  test('name every fault at once', () => {
    const error = thrown(() => readDatabaseConfig({ NEO4J_URI: 'http://localhost:7474' }));
    expect(error).toBeInstanceOf(BadSettings);
    expect((error as BadSettings).faults).toHaveLength(2);
  });

  test.each(['localhost', 'localhost:7687', 'http://localhost:7687', '//host', 'bolt:/', 'bolt://'])(
    'refuse the address %j',
    (uri) => {
      const error = thrown(() => readDatabaseConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'p' }));
      expect(error).toBeInstanceOf(BadSettings);
    },
  );

  test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('accept %s://', (scheme) => {
    const uri = `${scheme}://127.0.0.1:7687`;
    expect(readDatabaseConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'p' }).uri).toBe(uri);
  });

  test('never repeat a password that stands in the address', () => {
    const error = thrown(() => readDatabaseConfig({ NEO4J_URI: 'http://neo4j:geheim@localhost' }));
    expect(String(error)).not.toContain('geheim');
  });

  test.each(['', '{', '[]', 'null', '{"uri":1}', '{"uri":"bolt://127.0.0.1:1"}'])(
    'say that no database is known when the connection file holds %j',
    (connection) => {
      expect(() => readDatabaseConfig(homeWith('broken', connection))).toThrow(NoDatabase);
    },
  );

  test('say where a local database was looked for', () => {
    const environment = { SHABAKA_DATA: join(folder, 'nothing-here') };
    const error = thrown(() => readDatabaseConfig(environment));
    expect(error).toBeInstanceOf(NoDatabase);
    expect((error as NoDatabase).message).toContain(connectionFile(environment));
  });
});

describe('the data folder', () => {
  test('is .local unless told, and absolute', () => {
    expect(dataFolder({})).toBe(resolve('.local'));
    expect(dataFolder({ SHABAKA_DATA: '' })).toBe(resolve('.local'));
    expect(dataFolder({ SHABAKA_DATA: 'elsewhere' })).toBe(resolve('elsewhere'));
  });
});
