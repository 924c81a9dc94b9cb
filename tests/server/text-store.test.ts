import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTextStore } from '../../server/text-store.ts';

const data = mkdtempSync(join(tmpdir(), 'shabaka-texts-'));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

beforeAll(() => {
  mkdirSync(join(data, 'texts'));
  writeFileSync(join(data, 'secret.txt'), 'secret');
  writeFileSync(join(data, 'texts', `${sha256('one')}.txt`), 'one');
  writeFileSync(join(data, 'texts', `${sha256('two')}.txt`), 'another');
});
afterAll(() => rmSync(data, { recursive: true }));

test('gives a text by its hash', async () => {
  expect(await createTextStore(data).paragraphs(sha256('one'))).toEqual(['one']);
});

test.each([
  ['a way out of its folder', '../secret'],
  ['a way out and in again', `../texts/../secret`],
  ['a whole path', join(data, 'secret')],
  ['a file whose content is another', sha256('two')],
  ['NUL', '\u0000'],
])('gives nothing for %s', async (_, name) => {
  expect(await createTextStore(data).paragraphs(name)).toBeUndefined();
});
