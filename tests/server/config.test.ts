import { describe, expect, test } from 'vitest';
import { BadSettings } from '../../cypher/config.ts';
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

describe('settings of the server', () => {
  test('have defaults that keep it on this computer, unlimited and quiet', () => {
    expect(readServerConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      origins: [],
      rate: 0,
      isBehindProxy: false,
      logLevel: 'warn',
    });
  });

  test('limit the rate where others can ask, unless told', () => {
    const open = { HOST: '0.0.0.0', SHABAKA_KEYS: 'x' };
    expect(readServerConfig(open).rate).toBe(600);
    expect(readServerConfig({ ...open, SHABAKA_RATE: '0' }).rate).toBe(0);
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
    });
    expect(all).toHaveLength(7);
    for (const fault of all) expect(fault).toMatch(/; \w/);
    expect(all.join(' ')).toContain('SHABAKA_ORIGINS holds "*"');
  });
});
