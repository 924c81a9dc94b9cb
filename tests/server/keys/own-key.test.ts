import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyId } from '../../../server/keys/key.ts';
import { ownKey } from '../../../server/keys/own-key.ts';

test('the key of this computer’s user is made once, in a file that only they can read', () => {
  const data = join(mkdtempSync(join(tmpdir(), 'shabaka-key-')), 'data');
  const key = ownKey(data);
  expect(keyId(key)).toBeDefined();
  expect(ownKey(data)).toBe(key);
  expect(statSync(join(data, 'own-key')).mode & 0o777).toBe(0o600);
});

test('a file that holds no key is written over', () => {
  const data = mkdtempSync(join(tmpdir(), 'shabaka-key-'));
  writeFileSync(join(data, 'own-key'), 'half a k');
  const key = ownKey(data);
  expect(keyId(key)).toBeDefined();
  expect(readFileSync(join(data, 'own-key'), 'utf8')).toBe(`${key}\n`);
});
