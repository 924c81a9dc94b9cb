import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findJava, javaEnvironment } from '../../../cypher/local/java.ts';

const root = mkdtempSync(join(tmpdir(), 'shabaka-java-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder as JAVA_HOME is one, with a command that prints that version as Java does. */
function installed(home: string, version: string): string {
  const bin = join(root, home, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'java'), `#!/bin/sh\necho 'openjdk version "${version}" 2025-04-15' >&2\n`);
  chmodSync(join(bin, 'java'), 0o755);
  return join(root, home);
}
const on = (...homes: string[]) => homes.map((home) => join(home, 'bin')).join(':');

const old = installed('old', '1.8.0_402');
const eleven = installed('eleven', '11.0.22');
const seventeen = installed('jvm/seventeen', '17.0.15');
const twentyOne = installed('twenty-one', '21');
const twentyFive = installed('twenty-five', '25.0.1');
const twentyFour = installed('twenty-four', '24-ea');

describe('the Java for Neo4j', () => {
  test('is that of JAVA_HOME before that of the PATH', async () => {
    const environment = { JAVA_HOME: twentyOne, PATH: on(seventeen) };
    expect(await findJava(environment, [])).toEqual({
      command: join(twentyOne, 'bin', 'java'),
      version: '21',
      major: 21,
    });
  });

  test('is a fitting one further on, when the first is too old or too new', async () => {
    for (const first of [old, eleven, twentyFive])
      expect(await findJava({ JAVA_HOME: first, PATH: on(first, seventeen) }, [])).toMatchObject({
        major: 17,
      });
  });

  test('is looked for where it is installed', async () => {
    expect(await findJava({ PATH: '' }, [join(root, 'none'), join(root, 'jvm')])).toMatchObject({
      major: 17,
    });
  });

  test('is the oldest of the newer ones, when none is made for it', async () => {
    expect(await findJava({ PATH: on(old, twentyFive, twentyFour) }, [])).toMatchObject({ major: 24 });
  });

  test('is missed by name when there is none, or a command that is not one', async () => {
    const broken = join(root, 'broken', 'bin');
    mkdirSync(broken, { recursive: true });
    writeFileSync(join(broken, 'java'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    for (const PATH of ['', join(root, 'nowhere'), broken])
      await expect(findJava({ PATH }, [])).rejects.toMatchObject({ code: 'NO_JAVA' });
  });

  test('is refused when all are too old', async () => {
    const found = findJava({ JAVA_HOME: old, PATH: on(eleven) }, []);
    await expect(found).rejects.toMatchObject({ code: 'OLD_JAVA' });
    await expect(found).rejects.toThrow(/is 8.* is 11/);
  });

  test.runIf(process.platform === 'linux')('reads paths in Arabic in every locale', () => {
    expect(javaEnvironment({ LANG: 'C' })).toEqual({ LANG: 'C', LC_ALL: 'C.UTF-8' });
    expect(javaEnvironment({ LANG: 'ar_SY.UTF-8', LC_ALL: 'POSIX' })).toMatchObject({ LC_ALL: 'C.UTF-8' });
    expect(javaEnvironment({ LANG: 'ar_SY.utf8' })).toEqual({ LANG: 'ar_SY.utf8' });
  });
});
