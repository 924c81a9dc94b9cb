import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchJars, neo4jVersion } from '../../../cypher/local/jars.ts';
import { until } from '../../support/app-process.ts';

const shell = '/bin:/usr/bin';
let root = '';
let jars = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shabaka-jars-'));
  jars = join(root, 'jars');
  mkdirSync(join(root, 'bin'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** Puts a Maven first on the PATH that does this in the shell; `$target` is where the jars shall go. */
function maven(script: string) {
  const target = 'for a; do case "$a" in -DoutputDirectory=*) target="${a#*=}";; esac; done';
  writeFileSync(join(root, 'bin', 'mvn'), `#!/bin/sh\n${target}\n${script}\n`, { mode: 0o755 });
  vi.stubEnv('PATH', `${join(root, 'bin')}:${shell}`);
}
const fetch = (signal = new AbortController().signal, lines: string[] = []) =>
  fetchJars(jars, (line) => lines.push(line), signal);

describe('the jars of Neo4j', () => {
  test('are fetched once', async () => {
    maven(`echo x > "$target/neo4j.jar"; echo x >> "${root}/calls"`);
    const folder = await fetch();
    expect(readdirSync(folder)).toEqual(['neo4j.jar']);
    expect(await fetch()).toBe(folder);
    expect(readdirSync(jars)).toEqual([`jars-${neo4jVersion}`]);
  });

  test('are the same for two who fetch them at the same time', async () => {
    maven('echo x > "$target/neo4j.jar"; sleep 0.3');
    const [one, two] = await Promise.all([fetch(), fetch()]);
    expect(one).toBe(two);
    expect(readdirSync(jars)).toEqual([`jars-${neo4jVersion}`]);
  });

  test('are not there when Maven is not', async () => {
    vi.stubEnv('PATH', join(root, 'bin'));
    await expect(fetch()).rejects.toMatchObject({ code: 'NO_MAVEN' });
    expect(readdirSync(jars)).toEqual([]);
  });

  test('do not need Maven once they are there', async () => {
    mkdirSync(join(jars, `jars-${neo4jVersion}`), { recursive: true });
    vi.stubEnv('PATH', join(root, 'bin'));
    expect(await fetch()).toBe(join(jars, `jars-${neo4jVersion}`));
  });

  test('are not taken for whole when Maven failed half way, and its words are passed on', async () => {
    maven('echo x > "$target/a.jar"; echo "[ERROR] no route to the registry"; exit 1');
    const failed = fetch();
    await expect(failed).rejects.toMatchObject({ code: 'MAVEN_FAILED' });
    await expect(failed).rejects.toThrow('no route to the registry');
    expect(readdirSync(jars)).toEqual([]);
  });

  test('leave nothing behind when the fetching is given up', async () => {
    maven('echo x > "$target/a.jar"; exec sleep 20');
    const leaving = new AbortController();
    const fetched = fetch(leaving.signal);
    await until('the first jar is there', () => existsSync(jars) && readdirSync(jars).length === 1);
    leaving.abort();
    await expect(fetched).rejects.toMatchObject({ name: 'AbortError' });
    expect(readdirSync(jars)).toEqual([]);
  });

  test('of a fetching that was killed long ago are removed', async () => {
    const left = join(jars, 'jars-partial-abc');
    mkdirSync(left, { recursive: true });
    utimesSync(left, new Date(0), new Date(0));
    maven('echo x > "$target/neo4j.jar"');
    await fetch();
    expect(readdirSync(jars)).toEqual([`jars-${neo4jVersion}`]);
  });
});
