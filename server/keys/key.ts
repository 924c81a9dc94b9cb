import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a key allows; each role also allows what those before it do. */
export const roles = ['reader', 'editor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** A key as it is kept: never the key itself. */
export interface KeptKey {
  /** Tells keys apart in lists and in what they wrote. */
  id: string;
  /** Whose it is, in the words of whoever made it. */
  name: string;
  role: Role;
  /** SHA-256 of the key, hex. Its 256 random bits need no slow hash. */
  hash: string;
  /** ISO moment from which on it opens nothing; null for never. */
  expires: string | null;
}

const pattern = /^shabaka_([a-f0-9]{8})_[\w-]{43}$/;

/** A new key: `shabaka_`, its id, and 256 random bits in base64url. */
export const newKey = () =>
  `shabaka_${randomBytes(4).toString('hex')}_${randomBytes(32).toString('base64url')}`;

/** The id in a key; undefined for what can be none. */
export const keyId = (key: string) => pattern.exec(key)?.[1];

export const keyHash = (key: string) => createHash('sha256').update(key).digest('hex');

/** Whether the key is that one and still opens, compared in a time that tells nothing of how close it came. */
export function opens(key: string, { hash, expires }: KeptKey): boolean {
  const isSame = timingSafeEqual(Buffer.from(keyHash(key), 'hex'), Buffer.from(hash, 'hex'));
  return isSame && (expires === null || Date.now() < Date.parse(expires));
}
