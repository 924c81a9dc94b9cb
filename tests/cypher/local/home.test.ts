import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { prepareHome } from '../../../cypher/local/home.ts';
import { neo4jVersion } from '../../../cypher/local/jars.ts';
import { places } from '../../../cypher/local/places.ts';

let data = '';
const memory = (content: unknown) =>
  writeFileSync(
    join(places(data).folder, 'home.json'),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
const none = { command: '/nonexistent/java', major: 17, version: '17' };
const prepare = (port?: number) => prepareHome(data, none, '/nonexistent', '512m', port);

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'shabaka-home-'));
  mkdirSync(join(places(data).home, 'data', 'databases'), { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

/** A home whose password has been set, so that no Java is needed. */
function settled(version = neo4jVersion, port = 1) {
  mkdirSync(join(places(data).home, 'data', 'dbms'), { recursive: true });
  writeFileSync(join(places(data).home, 'data', 'dbms', 'auth.ini'), '');
  memory({ version, port, password: 'secret' });
}

async function takenPort() {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    free: () => new Promise((done) => server.close(done)),
  };
}

describe('the home of the local Neo4j', () => {
  test('is refused when another line of Neo4j wrote it, and left as it is', async () => {
    settled('4.4.30');
    await expect(prepare()).rejects.toMatchObject({ code: 'OTHER_VERSION' });
    expect(readdirSync(places(data).home)).toEqual(['data']);
  });

  test('is kept when an earlier one of the same line wrote it', async () => {
    settled('5.26.1');
    expect(await prepare()).toMatchObject({ password: 'secret' });
  });

  test.each([undefined, '', '{', 'null', '{"version":"5.26.26"}'])(
    'is refused when there is data, and beside it %j instead of its password',
    async (content) => {
      if (content !== undefined) memory(content);
      await expect(prepare()).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
    },
  );

  test('takes another port when the last one is taken', async () => {
    const { port, free } = await takenPort();
    settled(neo4jVersion, port);
    const home = await prepare();
    expect(home.port).not.toBe(port);
    await free();
    expect((await prepare()).port).toBe(home.port);
  });

  test('is refused when the port that it must have is taken', async () => {
    const { port, free } = await takenPort();
    settled();
    await expect(prepare(port)).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    await free();
    expect((await prepare(port)).port).toBe(port);
  });
});
