import { describe, expect, test } from 'vitest';
import { BadSettings } from '../../cypher/config.ts';
import { newKey } from '../../server/keys/key.ts';
import { readServerConfig } from '../../server/config.ts';

function faults(environment: Record<string, string>): readonly string[] {
  try {
    readServerConfig(environment);
  } catch (error) {
    if (error instanceof BadSettings) return error.faults;
    throw error;
  }
  return [];
}

const entry = `ana:editor:0123abcd:${'0'.repeat(64)}`;

describe('settings of the server', () => {
  test('have defaults that keep it on this computer, unlimited and quiet', () => {
    expect(readServerConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      origins: [],
      frames: [],
      rate: 0,
      isBehindProxy: false,
      logLevel: 'warn',
    });
  });

  test('limit the rate where others can ask, unless told', () => {
    const open = { HOST: '0.0.0.0', SHABAKA_KEYS: entry };
    expect(readServerConfig(open).rate).toBe(600);
    expect(readServerConfig({ ...open, SHABAKA_RATE: '0' }).rate).toBe(0);
  });

  test('want a key of those who ask wherever others can, unless told', () => {
    const open = { HOST: '0.0.0.0', SHABAKA_KEYS: entry };
    expect(readServerConfig({})).toMatchObject({ readsAreOpen: true, isOwn: true, keys: [] });
    expect(readServerConfig({ SHABAKA_PROXY: 'on' })).toMatchObject({ readsAreOpen: false, isOwn: false });
    expect(readServerConfig(open)).toMatchObject({ readsAreOpen: false, isOwn: false });
    expect(readServerConfig({ ...open, SHABAKA_READS: 'open' }).readsAreOpen).toBe(true);
  });

  test('take several keys by their hashes, and say which is wrong without repeating it', () => {
    const { keys } = readServerConfig({ SHABAKA_KEYS: `${entry}, bob:reader:89abcdef:${'1'.repeat(64)}` });
    expect(keys.map(({ name, role }) => [name, role])).toEqual([
      ['ana', 'editor'],
      ['bob', 'reader'],
    ]);
    const secret = newKey();
    const all = faults({ SHABAKA_KEYS: `${entry} ${secret} ${entry.replace('editor', 'owner')} x` });
    expect(all.map((fault) => /entry (\d)/.exec(fault)?.[1])).toEqual(['2', '3', '4']);
    expect(all[0]).toContain('a key itself');
    expect(all.join(' ')).not.toContain(secret);
  });

  test.each(['', ' ', ','])('take no key for one where others can ask: %j', (keys) => {
    expect(faults({ HOST: '0.0.0.0', SHABAKA_KEYS: keys })).toEqual([
      expect.stringContaining('set SHABAKA_KEYS'),
    ]);
  });

  test('take several origins', () => {
    const { origins } = readServerConfig({ SHABAKA_ORIGINS: 'https://a.example, http://localhost:8888' });
    expect(origins).toEqual(['https://a.example', 'http://localhost:8888']);
  });

  test('tell every fault at once, each with what to write', () => {
    const all = faults({
      PORT: '70000',
      HOST: '0.0.0.0',
      SHABAKA_RATE: '-1',
      SHABAKA_LOG: 'loud',
      SHABAKA_PROXY: 'yes',
      SHABAKA_ORIGINS: '*, https://a.example/path',
      SHABAKA_READS: 'some',
    });
    expect(all).toHaveLength(8);
    for (const fault of all) expect(fault).toMatch(/; \w/);
    expect(all.join(' ')).toContain('SHABAKA_ORIGINS holds "*"');
  });
});
