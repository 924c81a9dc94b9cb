import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leaseLocalNeo4j, type Lease } from '../../../cypher/local/lease.ts';
import { places } from '../../../cypher/local/places.ts';
import { processesNaming, startProcess, until } from '../../support/app-process.ts';
import { jarsFolder } from '../../support/jars-folder.ts';
import '../../support/quick-java.ts';

const root = mkdtempSync(join(tmpdir(), 'shabaka-faults-'));
const data = join(root, 'one');
const options = { data, jars: jarsFolder, heap: '512m' };
const memory = join(places(data).folder, 'home.json');
const gone = () => until('nothing of ours runs', () => processesNaming(root).length === 0);
let lease: Lease;

beforeAll(async () => {
  lease = await leaseLocalNeo4j(options);
});

afterAll(async () => {
  await lease.release();
  rmSync(root, { recursive: true, force: true });
});

describe('the local Neo4j says why it can not be had', () => {
  test('when another Neo4j holds the same data', async () => {
    const other = places(join(root, 'other'));
    mkdirSync(other.home, { recursive: true });
    symlinkSync(join(places(data).home, 'data'), join(other.home, 'data'));
    copyFileSync(memory, join(other.folder, 'home.json'));
    const wanted = leaseLocalNeo4j({ ...options, data: join(root, 'other') });
    await expect(wanted).rejects.toMatchObject({ code: 'STORE_IN_USE' });
  });

  test('when the password kept beside the data is not the one in it', async () => {
    await lease.release();
    const kept = readFileSync(memory, 'utf8');
    writeFileSync(memory, JSON.stringify({ ...JSON.parse(kept), password: 'not this one' }));
    await expect(leaseLocalNeo4j(options)).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
    writeFileSync(memory, kept);
    await gone();
  });

  test('when Java does not take its settings', async () => {
    await expect(leaseLocalNeo4j({ ...options, heap: '1m' })).rejects.toMatchObject({
      code: 'DID_NOT_START',
    });
    await gone();
  });

  test('to a person, on two lines and with a code of its own', async () => {
    writeFileSync(join(root, 'file'), '');
    const environment = { NEO4J_URI: '', SHABAKA_DATA: join(root, 'file'), SHABAKA_JARS: jarsFolder };
    const command = startProcess('cypher/local/main.ts', ['up'], environment);
    expect((await command.ended).code).toBe(1);
    expect(command.printed()).toContain('SHABAKA_DATA');
    expect(command.printed()).not.toMatch(/^\s+at /m);
  });

  test.each([
    ['is begun anew after a first start that was interrupted', { answered: false }, undefined],
    ['but never throws away what answered once', {}, 'DID_NOT_START'],
  ])('%s', async (_, how, code) => {
    const half = places(join(root, `half-${code}`));
    const broken = join(half.home, 'data', 'databases', 'system');
    mkdirSync(broken, { recursive: true });
    writeFileSync(join(broken, 'neostore'), 'half');
    const { version } = JSON.parse(readFileSync(memory, 'utf8')) as { version: string };
    writeFileSync(
      join(half.folder, 'home.json'),
      JSON.stringify({ version, port: 0, password: 'a'.repeat(48), ...how }),
    );
    const ended = leaseLocalNeo4j({ ...options, data: join(root, `half-${code}`) }).then(
      (begun) => begun.release(),
      (fault: { code: string }) => fault.code,
    );
    expect(await ended).toBe(code);
    expect(readFileSync(join(broken, 'neostore')).toString() === 'half').toBe(code !== undefined);
  });

  test('and starts again when the fault is mended', async () => {
    lease = await leaseLocalNeo4j(options);
    expect(lease.pid).toBeGreaterThan(0);
  });
});

test('a local Neo4j starts with an archive of classes that is broken, and does not keep what it wrote half', async () => {
  const jars = join(root, 'jars');
  mkdirSync(jars);
  for (const folder of readdirSync(jarsFolder).filter((name) => /^jars-[\d.]+$/.test(name)))
    symlinkSync(join(jarsFolder, folder), join(jars, folder));
  const own = { ...options, jars, data: join(root, 'archived') };
  const archives = () => readdirSync(jars).filter((name) => name.endsWith('.jsa'));

  const leaving = new AbortController();
  const wanted = leaseLocalNeo4j({ ...own, signal: leaving.signal });
  await until('Java runs', () => processesNaming(`--home-dir=${places(own.data).home}`).length > 0);
  leaving.abort(new Error('enough'));
  await expect(wanted).rejects.toThrow('enough');
  await until('nothing of it runs', () => processesNaming(own.data).length === 0);
  expect(archives()).toEqual([]);

  await (await leaseLocalNeo4j(own)).release();
  const [archive = ''] = archives();
  const { size } = statSync(join(jars, archive));
  chmodSync(join(jars, archive), 0o600);
  truncateSync(join(jars, archive), size / 2);

  const again = await leaseLocalNeo4j(own);
  expect(again.pid).toBeGreaterThan(0);
  await again.release();
  expect(archives()).toEqual([archive]);
  expect(statSync(join(jars, archive)).size).toBeGreaterThan(size / 2);
});
