import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../cypher/database.ts';
import { createKeyRing } from '../../server/keys/key-ring.ts';
import { newKey } from '../../server/keys/key.ts';
import { keptOwnKey } from '../../server/keys/own-key.ts';
import { createRateLimit } from '../../server/rate-limit.ts';
import { vocabularyOf } from '../../server/vocabulary.ts';

/** The clock on the wall, which somebody may set, beside the one that only goes on. */
const hour = 3_600_000;
const setClock = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.UTC(2026, 5, 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A database that answers what it is told to by each statement's name. */
function answering(rows: Record<string, object[]>): Database {
  const read = (name: string) => Promise.resolve(rows[name] ?? []);
  return { read } as unknown as Database;
}

describe.each([
  ['back', -hour],
  ['forward', hour],
])('with the clock set %s an hour', (_, jump) => {
  test('who asked too much is told to come again within a minute', async () => {
    const limit = createRateLimit(1, false);
    const request = { headers: {}, socket: { remoteAddress: '10.0.0.1' } } as IncomingMessage;
    expect(await limit(request)).toBe(0);
    setClock(jump);
    const wait = await limit(request);
    expect(wait).toBeLessThanOrEqual(60);
    expect(wait > 0).toBe(jump < 0);
  });

  test('a key that was revoked opens nothing after five seconds', async () => {
    const key = newKey();
    const rows = { 'read/key': [keptOwnKey(key)] as object[] };
    const ring = createKeyRing(answering(rows), []);
    expect(await ring(key)).toMatchObject({ role: 'admin' });
    rows['read/key'] = [];
    setClock(jump);
    vi.advanceTimersByTime(5001);
    expect(await ring(key)).toBeNull();
  });

  test('what was loaded is known after two seconds', async () => {
    const rows = { 'read/graph': [{ dataVersion: 'one' }] };
    const vocabulary = vocabularyOf(answering(rows));
    expect(await vocabulary()).toMatchObject({ dataVersion: 'one' });
    rows['read/graph'] = [{ dataVersion: 'two' }];
    setClock(jump);
    vi.advanceTimersByTime(2001);
    expect(await vocabulary()).toMatchObject({ dataVersion: 'two' });
  });
});

test('a key with a last day opens nothing from then on, also where it was looked up before', async () => {
  const key = newKey();
  const expires = new Date(Date.now() + 1000).toISOString();
  const ring = createKeyRing(answering({ 'read/key': [{ ...keptOwnKey(key), expires }] }), []);
  expect(await ring(key)).not.toBeNull();
  vi.advanceTimersByTime(1001);
  expect(await ring(key)).toBeNull();
});
