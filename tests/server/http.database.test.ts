import { request } from 'node:http';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../seed/load.ts';
import { securityHeaders } from '../../server/policy.ts';
import { testApp, type TestApp } from '../support/app.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'shabaka-page-'));
const page = join(folder, 'page');
let app: TestApp;
let address = '';

beforeAll(async () => {
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(page, 'assets', 'a-1234.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  await emptyGraph(database);
  app = testApp(database, { page });
  address = await app.listen();
});
afterAll(async () => {
  await app.close();
  await emptyGraph(database);
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for a path as it stands; fetch would tidy it up. */
const raw = (path: string, method = 'GET') =>
  new Promise<{ status: number; body: string }>((done, fail) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (piece: Buffer) => (body += piece.toString()));
      response.on('end', () => done({ status: response.statusCode ?? 0, body }));
    })
      .on('error', fail)
      .end();
  });

describe('the server', () => {
  test('is alive before anything is loaded, and ready after', async () => {
    expect((await fetch(`${address}/health`)).status).toBe(200);
    const before = await fetch(`${address}/ready`);
    expect([before.status, await before.json()]).toEqual([503, { ready: false, dataVersion: null }]);
    const { status, errors } = await app.ask('{ overview(first: 5) { nodes { id } } }');
    expect([status, errors[0]?.extensions.code]).toEqual([503, 'NOT_LOADED']);
    await loadKnowledge(database, smallKnowledge());
    const after = await fetch(`${address}/ready`);
    expect(after.status).toBe(200);
    expect(await after.json()).toEqual({ ready: true, dataVersion: expect.stringMatching(/^[0-9a-f]{16}$/) });
  });

  test.each(['/', '/health', '/ready', '/graphql?query={__typename}', '/export/claims.jsonl', '/nothing.js'])(
    'sends its policy and a request id with %s',
    async (path) => {
      const { headers } = await fetch(`${address}${path}`);
      for (const [name, value] of Object.entries(securityHeaders)) expect(headers.get(name)).toBe(value);
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{1,64}$/);
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  test('takes a request id that is given, unless it is a strange one', async () => {
    const idOf = async (id: string) =>
      (await fetch(`${address}/health`, { headers: { 'x-request-id': id } })).headers.get('x-request-id');
    expect(await idOf('my-request-7')).toBe('my-request-7');
    expect(await idOf('<script>')).not.toBe('<script>');
    const { errors } = await app.ask('{ entity(id: "Bad") { id } }');
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  test('serves the page, keeps hashed files for good and asks anew for the others', async () => {
    const index = await fetch(address);
    expect([index.status, await index.text()]).toEqual([200, '<!doctype html><title>page</title>']);
    expect(index.headers.get('cache-control')).toBe('no-cache');
    const asset = await fetch(`${address}/assets/a-1234.js`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${address}/assets/gone-1234.js`)).status).toBe(404);
  });

  test('sends the compressed form that lies beside a file to who takes it', async () => {
    writeFileSync(join(page, 'assets', 'a-1234.js.gz'), gzipSync('export {};'));
    const packed = await fetch(`${address}/assets/a-1234.js`);
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('content-type')).toContain('javascript');
    expect(await packed.text()).toBe('export {};');
    const plain = await fetch(`${address}/assets/a-1234.js`, { headers: { 'accept-encoding': 'identity' } });
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, 'export {};']);
  });

  test('serves a page that is built again while it runs', async () => {
    const before = readFileSync(join(page, 'index.html'));
    writeFileSync(join(page, 'index.html'), '<!doctype html><title>a longer page, built since</title>');
    writeFileSync(join(page, 'assets', 'b-5678.js'), 'export const b = 1;');
    expect(await (await fetch(address)).text()).toContain('built since');
    expect(await (await fetch(`${address}/assets/b-5678.js`)).text()).toContain('const b');
    writeFileSync(join(page, 'index.html'), before);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..\\secret.txt',
    '/%00',
    '/%',
  ])('gives nothing from outside the page for %s', async (path) => {
    const { body } = await raw(path);
    expect(body).not.toContain('secret');
  });

  test('answers other methods with 405, and HEAD without a body', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST'])
      expect((await raw('/export/claims.jsonl', method)).status).toBe(405);
    expect(await raw('/', 'HEAD')).toEqual({ status: 200, body: '' });
  });

  test('has GraphiQL with examples, which names no other host', async () => {
    const response = await fetch(`${address}/graphql`, { headers: { accept: 'text/html' } });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('neighbors(');
    const loaded = [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="([^"]*)"/g)];
    expect(loaded.map(([, url]) => url).filter((url) => /^(https?:)?\/\//.test(url ?? ''))).toEqual([]);
    expect(response.headers.get('content-security-policy')).toContain("connect-src 'self'");
  });
});
