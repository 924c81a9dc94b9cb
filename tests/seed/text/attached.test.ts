import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { attachText, readText } from '../../../seed/text/attached.ts';

let data: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'shabaka-attached-'));
  // it is made when something is attached
  data = join(folder, 'data');
  return () => rmSync(folder, { recursive: true });
});

const text = 'جسر قديم\r\n\r\n\u{10380}\u{10381}\n';
const sha256 = createHash('sha256').update(text).digest('hex');
const copy = () => join(data, 'texts', `${sha256}.txt`);

describe('an attached text', () => {
  test('is found by its hash, as it was, line ends included', () => {
    expect(attachText(data, Buffer.from(text))).toBe(sha256);
    expect(readText(data, sha256)).toBe(text);
  });

  test('is not found before it is attached, nor by another hash', () => {
    expect(readText(data, sha256)).toBeUndefined();
    attachText(data, Buffer.from(text));
    expect(readText(data, sha256.replace(/./g, '0'))).toBeUndefined();
  });

  test('is not found once somebody altered the copy, until it is attached again', () => {
    attachText(data, Buffer.from(text));
    writeFileSync(copy(), `${text} `);
    expect(readText(data, sha256)).toBeUndefined();
    attachText(data, Buffer.from(text));
    expect(readText(data, sha256)).toBe(text);
  });

  test('is one file that nobody else can read, however often it is attached', () => {
    attachText(data, Buffer.from(text));
    attachText(data, Buffer.from(text));
    expect(readdirSync(join(data, 'texts'))).toEqual([`${sha256}.txt`]);
    expect(statSync(copy()).mode & 0o077).toBe(0);
  });

  test('stays apart from others', () => {
    const other = attachText(data, Buffer.from('another'));
    attachText(data, Buffer.from(text));
    expect([readText(data, other), readText(data, sha256)]).toEqual(['another', text]);
  });
});
