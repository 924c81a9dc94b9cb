import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database, ReadOptions } from '../../cypher/database.ts';
import { QueryCancelled } from '../../cypher/failures.ts';
import { createLog } from '../../server/log.ts';
import { testApp, type TestApp } from '../support/app.ts';

/** Signals of the statements that are under way, each for as long as nobody ends it. */
const underWay: AbortSignal[] = [];

const endless = (name: string, { signal }: ReadOptions = {}) =>
  new Promise<never>((_, reject) => {
    if (!signal) return reject(new Error(`${name} can not be ended`));
    underWay.push(signal);
    signal.addEventListener('abort', () => reject(new QueryCancelled(name, { cause: signal.reason })));
  });

const slow = {
  // what has to be known before a question or an export begins comes at once
  read: (name: string, _: unknown, options?: ReadOptions) =>
    name === 'read/entity'
      ? endless(name, options)
      : Promise.resolve(name === 'read/graph' ? [{ dataVersion: 'one' }] : []),
  async *stream(name: string, _: unknown, options?: ReadOptions) {
    yield await endless(name, options);
  },
} as unknown as Database;

let app: TestApp;
let address: string;
beforeAll(async () => {
  app = testApp(slow, { log: createLog('silent') });
  address = await app.listen();
});
afterAll(() => app.close());

const question = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ entity(id: "act:one") { id } }' }),
};

test.each<[string, string, RequestInit]>([
  ['a new question', '/graphql', question],
  // it is compiled meanwhile, and then answered another way
  ...['second', 'third', 'fourth', 'fifth'].map((nth): [string, string, RequestInit] => [
    `a question that comes a ${nth} time`,
    '/graphql',
    question,
  ]),
  ['an export', '/export/claims.jsonl', {}],
])('what %s asks of the database is ended when its asker leaves', async (_, path, init) => {
  underWay.length = 0;
  const leaving = new AbortController();
  const left = fetch(`${address}${path}`, { ...init, signal: leaving.signal }).catch(() => 'left');
  await expect.poll(() => underWay.length, { timeout: 10_000 }).toBeGreaterThan(0);
  expect(underWay.map(({ aborted }) => aborted)).not.toContain(true);
  leaving.abort();
  expect(await left).toBe('left');
  await expect.poll(() => underWay.map(({ aborted }) => aborted), { timeout: 10_000 }).not.toContain(false);
});
