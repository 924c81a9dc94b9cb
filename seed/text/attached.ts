import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const place = (data: string, sha256: string) => join(data, 'texts', `${sha256}.txt`);

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The attached copy of a text by the SHA-256 of its bytes; undefined when there is none, or it was altered. */
export function readText(data: string, sha256: string): string | undefined {
  try {
    const bytes = readFileSync(place(data, sha256));
    return hashOf(bytes) === sha256 ? bytes.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a copy of the text under the data folder, outside the repository; whole or not at all. @returns its SHA-256 */
export function attachText(data: string, bytes: Buffer): string {
  const sha256 = hashOf(bytes);
  const file = place(data, sha256);
  mkdirSync(join(data, 'texts'), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, bytes, { mode: 0o600 });
  renameSync(fresh, file);
  return sha256;
}
