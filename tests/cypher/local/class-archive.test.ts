import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { classArchive } from '../../../cypher/local/class-archive.ts';

let folder = '';
let jars = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shabaka-archive-'));
  jars = join(folder, 'jars-5');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const java = { command: 'java', major: 17, version: '17.0.15' };
const fileIn = (options: string[], name: string) =>
  options.find((option) => option.startsWith(`-XX:${name}=`))?.split('=')[1];

describe('the class archive', () => {
  test('is written at the first good end, and used from then on', () => {
    const first = classArchive(jars, java);
    const written = fileIn(first.options, 'ArchiveClassesAtExit');
    writeFileSync(written ?? '', 'classes');
    first.keep(true);
    const second = classArchive(jars, java);
    const used = fileIn(second.options, 'SharedArchiveFile');
    expect(existsSync(used ?? '')).toBe(true);
    expect(fileIn(second.options, 'ArchiveClassesAtExit')).toBeUndefined();
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('is not kept from a start that ended ill, nor taken from another Java', () => {
    const first = classArchive(jars, java);
    writeFileSync(fileIn(first.options, 'ArchiveClassesAtExit') ?? '', 'half');
    first.keep(false);
    expect(readdirSync(folder)).toEqual([]);
    const other = classArchive(jars, { ...java, version: '21.0.2' });
    expect(fileIn(other.options, 'ArchiveClassesAtExit')).toContain('21.0.2');
  });

  test('goes when Java crashed with it, so that the next start makes another one', () => {
    const first = classArchive(jars, java);
    expect(first.discard()).toBe(false);
    writeFileSync(fileIn(first.options, 'ArchiveClassesAtExit') ?? '', 'broken');
    first.keep(true);
    expect(classArchive(jars, java).discard()).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
    expect(fileIn(classArchive(jars, java).options, 'ArchiveClassesAtExit')).toBeDefined();
  });

  test('is nothing to worry about when Java wrote none', () => {
    classArchive(jars, java).keep(true);
    expect(readdirSync(folder)).toEqual([]);
  });
});
