import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey, type Role } from '../../../server/keys/key.ts';
import { toSetting } from '../../../server/keys/settings.ts';
import { keptOwnKey } from '../../../server/keys/own-key.ts';
import { testApp, type TestApp } from '../../support/app.ts';
import type { AppOptions } from '../../../server/app.ts';
import { startProcess, until } from '../../support/app-process.ts';
import { emptyGraph, testDatabase } from '../../support/database.ts';

const database = testDatabase();
const open: TestApp[] = [];
beforeAll(() => emptyGraph(database));
afterAll(async () => {
  for (const app of open) await app.close();
  await emptyGraph(database);
  await database.close();
});

async function served(options: Partial<AppOptions> = {}): Promise<string> {
  const app = testApp(database, options);
  open.push(app);
  return app.listen();
}

/** Runs `npm run key` as a person does. */
async function command(...words: string[]) {
  const { child, ended } = startProcess('server/keys/main.ts', words, {});
  let printed = '';
  let said = '';
  child.stdout?.on('data', (piece: Buffer) => (printed += piece.toString()));
  child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  const { code } = await ended;
  return { code, printed: printed.trim(), said };
}

async function asker(address: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"{ asker { name role } }"}',
  });
  const body = (await answer.json()) as {
    data?: { asker: { name: string; role: string } | null };
    errors?: { extensions: { code: string } }[];
  };
  return [answer.status, body.errors?.[0]?.extensions.code ?? body.data?.asker ?? null];
}
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const kept = (role: Role, expires: string | null = null) => {
  const key = newKey();
  return { key, kept: { ...keptOwnKey(key), name: 'ana', role, expires } };
};

describe('a key', () => {
  test('is made, opens, is listed without itself, and revoked opens nothing, everywhere', async () => {
    const address = await served();
    const made = await command('add', 'Ana at the desk', '--role', 'editor');
    expect([made.code, made.printed]).toEqual([0, expect.stringMatching(/^shabaka_[a-f0-9]{8}_[\w-]{43}$/)]);
    expect(await asker(address, bearer(made.printed))).toEqual([
      200,
      { name: 'Ana at the desk', role: 'EDITOR' },
    ]);
    const { printed: list } = await command('list');
    expect(list).toContain('Ana at the desk');
    // the secret, which may hold underscores itself
    expect(list).not.toContain(made.printed.trim().slice('shabaka_12345678_'.length));
    const stored = JSON.stringify(await database.read('read/key', { id: made.printed.split('_')[1] }));
    expect(stored).toContain('Ana at the desk');
    expect(stored).not.toContain(made.printed);
    expect(stored).toMatch(/"hash":"[a-f0-9]{64}"/);
    const id = made.printed.split('_')[1] ?? '';
    expect((await command('revoke', id)).code).toBe(0);
    await until(
      'the revoked key opens nothing',
      async () => (await asker(address, bearer(made.printed)))[0] === 401,
    );
    expect((await command('revoke', id)).code).toBe(1);
  });

  test('that is forged, unknown or expired is refused, also for reading, and never repeated', async () => {
    const { key, kept: mine } = kept('admin');
    const late = kept('admin', '2020-01-01T00:00:00.000Z');
    const address = await served({ keys: [mine, late.kept] });
    expect(await asker(address, bearer(key))).toEqual([200, { name: 'ana', role: 'ADMIN' }]);
    const forged = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
    for (const wrong of [forged, newKey(), late.key, 'x', `${key}x`, ''.padEnd(3000, 'a')]) {
      const answer = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...bearer(wrong) },
        body: '{"query":"{ __typename }"}',
      });
      const body = await answer.text();
      expect([answer.status, body.includes('UNAUTHENTICATED'), body.includes(wrong)]).toEqual([
        401,
        true,
        wrong === 'x',
      ]);
      expect((await fetch(`${address}/export/claims.csv`, { headers: bearer(wrong) })).status).toBe(401);
    }
  });

  test('in the settings opens by its hash', async () => {
    const { code, printed } = await command('add', 'wall', '--role', 'reader', '--env');
    const [key = '', setting = ''] = printed.split('\n');
    expect([code, setting.split(':').slice(0, 2)]).toEqual([0, ['wall', 'reader']]);
    expect(setting).not.toContain(key);
    const { kept: other } = kept('editor');
    expect(toSetting(other).split(':')).toHaveLength(4);
  });

  test.each([
    [['add', '', '--role', 'editor'], 'name'],
    [['add', 'ana'], '--role'],
    [['add', 'ana', '--role', 'owner'], 'reader, editor, admin'],
    [['add', 'ana', '--role', 'editor', '--expires', '2027-02-30'], '--expires'],
    [['add', 'ana', 'bob', '--role', 'editor'], 'quotes'],
    [['revoke'], 'npm run key'],
    [['list', '--all'], 'npm run key'],
  ])('is not made or ended by a wrong call: %j', async (words, says) => {
    const { code, printed, said } = await command(...words);
    expect([code, printed]).toEqual([2, '']);
    expect(said).toContain(says);
  });
});

describe('asking', () => {
  test('needs a key where it is told so, but for the page itself and its health', async () => {
    const { key, kept: mine } = kept('reader');
    const address = await served({ keys: [mine], readsAreOpen: false });
    expect(await asker(address)).toEqual([401, 'UNAUTHENTICATED']);
    expect((await fetch(`${address}/export/claims.csv`)).status).toBe(401);
    expect(await asker(address, bearer(key))).toEqual([200, { name: 'ana', role: 'READER' }]);
    expect((await fetch(`${address}/health`)).status).toBe(200);
  });
});

describe('the page', () => {
  test('of this computer carries the key of its user, by the computer’s own name only', async () => {
    const ownKey = newKey();
    const address = await served({ ownKey });
    const cookie = (await fetch(`${address}/`)).headers.get('set-cookie') ?? '';
    expect(cookie).toContain(`=${ownKey};`);
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part);
    const carried = { cookie: `other=1; ${cookie.split(';')[0] ?? ''}` };
    expect(await asker(address, carried)).toEqual([200, { name: 'own', role: 'ADMIN' }]);
    expect((await fetch(`${address}/`, { headers: carried })).headers.get('set-cookie')).toBeNull();
    expect(await hostNamed('evil.example', address)).toBeUndefined();
    expect(await hostNamed('localhost', address)).toHaveLength(1);
  });

  test('whose key is of before asks as if it had none', async () => {
    const address = await served({ ownKey: newKey() });
    const port = new URL(address).port;
    expect(await asker(address, { cookie: `shabaka-${port}=${newKey()}` })).toEqual([200, null]);
  });

  test('elsewhere carries a key that its user gives it, and lets it go', async () => {
    const { key, kept: mine } = kept('editor');
    const address = await served({ keys: [mine], readsAreOpen: false });
    const give = (body: string, type = 'application/json') =>
      fetch(`${address}/key`, { method: 'POST', headers: { 'content-type': type }, body });
    expect((await fetch(`${address}/`)).headers.get('set-cookie')).toBeNull();
    const given = await give(JSON.stringify({ key }));
    // a page of somebody else's sends nothing that is so marked, and no script of ours reads it
    expect(given.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict; /);
    const cookie = given.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect([given.status, await asker(address, { cookie })]).toEqual([
      204,
      [200, { name: 'ana', role: 'EDITOR' }],
    ]);
    expect((await give('{"key":""}')).headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await give(JSON.stringify({ key: newKey() }))).status).toBe(401);
    for (const wrong of ['{', '{"key":1}', `{"key":"${'a'.repeat(2000)}"}`])
      expect((await give(wrong)).status).toBe(400);
    expect((await give(JSON.stringify({ key }), 'text/plain')).status).toBe(400);
    expect((await fetch(`${address}/key`)).status).toBe(405);
  });
});

/** The cookies of an answer to a request by that name of the host, which fetch does not let one choose. */
function hostNamed(name: string, address: string): Promise<string[] | undefined> {
  return new Promise((resolve, reject) =>
    get(`${address}/`, { headers: { host: name } }, (answer) => {
      answer.resume();
      resolve(answer.headers['set-cookie']);
    }).once('error', reject),
  );
}
