import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyHash, keyId, newKey, type KeptKey } from './key.ts';

/**
 * The key of whoever sits at this computer, in a file that only they can read, made when first asked for: the
 * page carries it, and so does the notebook. Several servers on one data folder have the same.
 */
export function ownKey(data: string): string {
  const file = join(data, 'own-key');
  const before = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (keyId(before)) return before;
  mkdirSync(data, { recursive: true });
  try {
    // another server may be quicker; a file that holds no key is written over
    writeFileSync(file, `${newKey()}\n`, { mode: 0o600, flag: before === '' ? 'wx' : 'w' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

/** As the key ring keeps it: on one's own computer one may do everything. */
export const keptOwnKey = (key: string): KeptKey => ({
  id: keyId(key) ?? '',
  name: 'own',
  role: 'admin',
  hash: keyHash(key),
  expires: null,
});
