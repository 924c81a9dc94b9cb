import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadSettings } from '../../../cypher/config.ts';
import { configuration } from '../../../cypher/local/configuration.ts';
import { readLocalSettings, usualJars } from '../../../cypher/local/settings.ts';

describe('the settings of the local Neo4j', () => {
  test('have defaults; jars do not follow the data', () => {
    const settings = readLocalSettings({ SHABAKA_DATA: 'elsewhere' });
    expect(settings).toEqual({ data: resolve('elsewhere'), jars: usualJars, heap: '1g' });
  });

  test('come from the environment', () => {
    const environment = { SHABAKA_JARS: '/j', SHABAKA_NEO4J_HEAP: '512m', SHABAKA_NEO4J_PORT: '7687' };
    expect(readLocalSettings(environment)).toMatchObject({ jars: '/j', heap: '512m', port: 7687 });
  });

  test('name every fault at once', () => {
    for (const [heap, port] of [
      ['1', '0'],
      ['0g', '65536'],
      ['1g -Xlog', '7687x'],
      ['1.5g', '-1'],
    ]) {
      let error: unknown;
      try {
        readLocalSettings({ SHABAKA_NEO4J_HEAP: heap, SHABAKA_NEO4J_PORT: port });
      } catch (caught) {
        error = caught;
      }
      expect(error).toBeInstanceOf(BadSettings);
      expect((error as BadSettings).faults).toHaveLength(2);
    }
  });

  test('leave half of the heap to one transaction, and give a large heap a large page cache', () => {
    expect(configuration(7687, '1g')).toContain('db.memory.transaction.max=512m\n');
    expect(configuration(7687, '700M')).toContain('db.memory.transaction.max=350m\n');
    expect(configuration(7687, '700M')).toContain('server.memory.pagecache.size=256m\n');
    expect(configuration(7687, '2g')).toContain('server.memory.pagecache.size=1024m\n');
  });
});
