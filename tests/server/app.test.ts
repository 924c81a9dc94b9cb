import { afterEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../cypher/database.ts';
import type { AppOptions } from '../../server/app.ts';
import { testApp, type TestApp } from '../support/app.ts';

/** Nothing listens there, and nothing here asks it. */
const nowhere = () =>
  openDatabase({ uri: 'bolt://127.0.0.1:9', username: 'x', password: 'x', database: 'neo4j' });

const open: TestApp[] = [];
afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

async function served(options: Partial<AppOptions> = {}): Promise<string> {
  const app = testApp(nowhere(), options);
  open.push(app);
  return app.listen();
}

const ask = (address: string, headers: Record<string, string> = {}) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"{ __typename }"}',
  });

describe('pages of others', () => {
  const own = 'https://notes.example.org';

  test('may not ask unless their origin is named', async () => {
    const closed = await ask(await served(), { origin: own });
    expect([closed.status, closed.headers.get('access-control-allow-origin')]).toEqual([200, null]);
    const other = await ask(await served({ origins: [own] }), { origin: 'https://evil.example' });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect(other.headers.get('vary')).toContain('origin');
    expect(other.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  test('of a named origin may ask and read what they need, without credentials', async () => {
    const { headers } = await ask(await served({ origins: [own] }), { origin: own });
    expect(headers.get('access-control-allow-origin')).toBe(own);
    expect(headers.get('access-control-expose-headers')).toContain('x-request-id');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('are answered beforehand what they may send', async () => {
    const address = await served({ origins: [own] });
    const asked = { origin: own, 'access-control-request-method': 'POST' };
    const first = await fetch(`${address}/graphql`, { method: 'OPTIONS', headers: asked });
    expect([first.status, first.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, POST']);
    expect(first.headers.get('access-control-allow-headers')).toContain('content-type');
    const other = await fetch(`${address}/graphql`, {
      method: 'OPTIONS',
      headers: { ...asked, origin: 'https://evil.example' },
    });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('the policy lets no page run a script of others or one that stands in it, nor load anything from elsewhere', async () => {
  const { headers } = await fetch(`${await served()}/`);
  const rules = (headers.get('content-security-policy') ?? '').split('; ');
  for (const rule of ["default-src 'self'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"])
    expect(rules).toContain(rule);
  for (const rule of ["object-src 'none'", "base-uri 'none'", "form-action 'none'"])
    expect(rules).toContain(rule);
  expect(rules.filter((rule) => /https?:|\*|unsafe/.test(rule))).toEqual([]);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

describe('frames of others', () => {
  const news = 'https://news.example.org';
  const shownTo = async (address: string, path: string) => {
    const { headers } = await fetch(`${address}${path}`);
    const [framers = ''] = /frame-ancestors [^;]*/.exec(headers.get('content-security-policy') ?? '') ?? [];
    return [framers, headers.get('x-frame-options'), headers.get('set-cookie')];
  };
  const closed = ["frame-ancestors 'none'", 'DENY'];

  test('show the page that is made for them and nothing else, on our own pages alone unless an origin is named', async () => {
    const own = await served({ ownKey: 'a'.repeat(43) });
    const named = await served({ ownKey: 'a'.repeat(43), frames: [news, 'https://b.example'] });
    // nobody gets a key there
    expect(await shownTo(own, '/embed?lang=ar')).toEqual(["frame-ancestors 'self'", 'SAMEORIGIN', null]);
    expect(await shownTo(named, '/embed')).toEqual([
      `frame-ancestors 'self' ${news} https://b.example`,
      null,
      null,
    ]);
    for (const path of ['/', '/embed.html', '/embed/', '/embedded', '/graphql?query={__typename}', '/health'])
      expect((await shownTo(named, path)).slice(0, 2), path).toEqual(closed);
  });

  test('differ in nothing else of their policy', async () => {
    const policy = async (path: string) => {
      const { headers } = await fetch(`${address}${path}`);
      return headers.get('content-security-policy')?.replace(/frame-ancestors [^;]*/, '');
    };
    const address = await served({ frames: [news] });
    expect(await policy('/embed')).toBe(await policy('/'));
  });
});

describe('the rate of questions', () => {
  test('is not limited unless told', async () => {
    const address = await served();
    const all = await Promise.all(Array.from({ length: 40 }, () => ask(address)));
    expect(all.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
  });

  test('over the limit is refused with a code and when to come again, for exports too', async () => {
    const address = await served({ rate: 5 });
    const all = await Promise.all(Array.from({ length: 20 }, () => ask(address)));
    const refused = all.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(15);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    const told = { code: 'RATE_LIMITED', requestId: expect.any(String) as string };
    expect(await refused[0]?.json()).toMatchObject({ errors: [{ extensions: told }] });
    const file = await fetch(`${address}/export/claims.csv`);
    expect([file.status, await file.json()]).toMatchObject([429, told]);
    // health and page go on
    expect((await fetch(`${address}/health`)).status).toBe(200);
  });

  test('counts each address behind a proxy by itself, and no address that an asker invents', async () => {
    const behind = await served({ rate: 2, isBehindProxy: true });
    const from = (forwarded: string) => ask(behind, { 'x-forwarded-for': forwarded });
    for (const last of ['10.0.0.1', '10.0.0.2']) {
      await from(`1.2.3.4, ${last}`);
      await from(`5.6.7.8, ${last}`);
      expect((await from(`9.9.9.9, ${last}`)).status).toBe(429);
    }
    const open_ = await served({ rate: 2 });
    for (const invented of ['1.1.1.1', '2.2.2.2']) await ask(open_, { 'x-forwarded-for': invented });
    expect((await ask(open_, { 'x-forwarded-for': '3.3.3.3' })).status).toBe(429);
  });

  test.each([
    ['2001:db8:0:7::1', '2001:DB8::7:a:b:c:d', '2001:db8:0:8::1'],
    ['2001:db8::1', '2001:0db8:0000:0000:ffff::', '2001:db8:1::1'],
    ['fe80::1%eth0', '[fe80::2]:4711', 'fe80:0:0:1::1'],
    ['::ffff:10.0.0.1', '10.0.0.1:4711', '::ffff:10.0.0.2'],
  ])('counts %s and %s as one network, and %s by itself', async (one, same, other) => {
    const address = await served({ rate: 1, isBehindProxy: true });
    const from = async (forwarded: string) => (await ask(address, { 'x-forwarded-for': forwarded })).status;
    expect([await from(one), await from(same), await from(other)]).toEqual([200, 429, 200]);
  });
});

test('/ready looks at the database once at a time, however many ask', async () => {
  let now = 0;
  let most = 0;
  let rows: object[] = [{ dataVersion: 'one' }];
  const read = async () => {
    most = Math.max(most, (now += 1));
    await new Promise((done) => setTimeout(done, 200));
    now -= 1;
    return rows;
  };
  const app = testApp({ ...nowhere(), read: read as Database['read'] });
  open.push(app);
  const address = await app.listen();
  const ready = async () => (await fetch(`${address}/ready`)).status;
  const all = await Promise.all(Array.from({ length: 40 }, ready));
  expect([most, ...new Set(all)]).toEqual([1, 200]);
  // and looks again for who comes later
  rows = [];
  expect(await ready()).toBe(503);
});

describe('/metrics', () => {
  const series = (text: string) => text.split('\n').filter((line) => line.startsWith('shabaka_re'));

  test('counts requests by what they are for and refusals by code, whatever is asked', async () => {
    const address = await served();
    await ask(address);
    await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ nothing }"}',
    });
    const text = await (await fetch(`${address}/metrics`)).text();
    expect(text).toContain('shabaka_request_seconds_count{route="graphql",status="2xx"} ');
    expect(text).toContain('shabaka_refusals_total{code="BAD_INPUT"} 1');
    expect(text).toMatch(/shabaka_process_cpu_user_seconds_total/);
    const before = series(text).length;
    for (let number = 0; number < 30; number += 1) {
      await fetch(`${address}/page-${number}?x=${number}`, { method: number % 2 ? 'GET' : 'PUT' });
      await fetch(`${address}/graphql?operationName=A${number}&query=query A${number} { __typename }`);
    }
    const after = series(await (await fetch(`${address}/metrics`)).text()).length;
    // a route and a class of status for each that came up, nothing for each name that was asked
    expect(after - before).toBeLessThan(60);
  });
});

describe('the log', () => {
  test('tells how a request ended and nothing of what was asked', async () => {
    const lines: { what: Record<string, unknown>; message: string }[] = [];
    const write = (what: object, message: string) => void lines.push({ what: { ...what }, message });
    const address = await served({ log: { info: write, warn: write, error: write } });
    await fetch(`${address}/graphql?secret=1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer secret', 'x-request-id': 'r-1' },
      body: JSON.stringify({ query: 'query Secret { __typename }', variables: { text: 'secret' } }),
    });
    // the line comes when the answer has gone, which the asker may hear of sooner
    await expect.poll(() => lines.length).toBeGreaterThan(0);
    expect(lines).toEqual([
      {
        message: 'answered',
        what: {
          requestId: 'r-1',
          method: 'POST',
          route: 'graphql',
          status: 401,
          milliseconds: expect.any(Number) as number,
          isWhole: true,
        },
      },
    ]);
    expect(JSON.stringify(lines).toLowerCase()).not.toContain('secret');
  });
});
