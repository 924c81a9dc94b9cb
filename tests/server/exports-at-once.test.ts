import { afterAll, beforeAll, expect, test } from 'vitest';
import { poolSize, type Database, type ReadOptions } from '../../cypher/database.ts';
import { QueryCancelled } from '../../cypher/failures.ts';
import { createLog } from '../../server/log.ts';
import { testApp, type TestApp } from '../support/app.ts';

/** Files that are being written: their rows do not come until the reader leaves, as with one who reads slowly. */
let underWay = 0;

const slow = {
  read: (name: string) => Promise.resolve(name === 'read/graph' ? [{ dataVersion: 'one' }] : []),
  async *stream(name: string, _: unknown, { signal }: ReadOptions = {}) {
    underWay += 1;
    yield await new Promise<never>((__, reject) =>
      signal?.addEventListener('abort', () => reject(new QueryCancelled(name, { cause: signal.reason }))),
    ).finally(() => (underWay -= 1));
  },
} as unknown as Database;

let app: TestApp;
let address: string;
beforeAll(async () => {
  app = testApp(slow, { log: createLog('silent') });
  address = await app.listen();
});
afterAll(() => app.close());

const asked = (signal?: AbortSignal) =>
  fetch(`${address}/export/claims.jsonl`, signal ? { signal } : {}).then(
    async (response) => ({
      status: response.status,
      told: (await response.json()) as { code: string; retryAfter: number },
    }),
    () => 'left' as const,
  );

test('those who read files slowly leave connections for questions, and for files when they have left', async () => {
  const leaving = new AbortController();
  const reading = Array.from({ length: 20 }, () => asked(leaving.signal));
  await expect.poll(() => underWay, { timeout: 10_000 }).toBe(20);
  expect(underWay).toBeLessThan(poolSize / 2);
  expect(await asked()).toMatchObject({ status: 503, told: { code: 'BUSY', retryAfter: 1 } });
  expect((await app.ask('{ entity(id: "act:one") { id } }')).errors).toEqual([]);
  leaving.abort();
  expect(new Set(await Promise.all(reading))).toEqual(new Set(['left']));
  await expect.poll(() => underWay, { timeout: 10_000 }).toBe(0);
  const again = new AbortController();
  const one = asked(again.signal);
  await expect.poll(() => underWay, { timeout: 10_000 }).toBe(1);
  again.abort();
  expect(await one).toBe('left');
});
