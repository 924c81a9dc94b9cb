import { keyId, roles, type KeptKey, type Role } from './key.ts';

const entry = /^([^\s:,]{1,100}):([a-z]+):([a-f0-9]{8}):([a-f0-9]{64})$/;

/** One key as `SHABAKA_KEYS` holds it, without the key: `name:role:id:sha256`. */
export const toSetting = ({ name, role, id, hash }: KeptKey) => `${name}:${role}:${id}:${hash}`;

/** The keys of `SHABAKA_KEYS`, entries with commas or spaces between; faults name the entry by its number, never its text. */
export function keysOfSetting(setting: string): { keys: KeptKey[]; faults: string[] } {
  const keys: KeptKey[] = [];
  const faults: string[] = [];
  const entries = setting.split(/[\s,]+/).filter((text) => text !== '');
  for (const [index, text] of entries.entries()) {
    const [, name = '', role = '', id = '', hash = ''] = entry.exec(text) ?? [];
    if (isRole(role)) keys.push({ id, name, role, hash, expires: null });
    else
      faults.push(
        `SHABAKA_KEYS: entry ${index + 1} is ${keyId(text) ? 'a key itself' : 'not name:role:id:sha256'}; write what npm run key -- add NAME --role ROLE --env prints`,
      );
  }
  return { keys, faults };
}

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);
