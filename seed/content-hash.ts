import { createHash } from 'node:crypto';

/** SHA-256 (hex) of a value's JSON with sorted keys: equal content gives an equal hash, whatever the order of keys. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(json(value)).digest('hex');
}

/** As `JSON.stringify` writes it, keys sorted; written at once, as each claim of a load passes here several times. */
function json(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += text === '' ? json(item) : `,${json(item)}`;
    return `[${text}]`;
  }
  const own = value as Record<string, unknown>;
  for (const key of Object.keys(own).sort())
    if (own[key] !== undefined) text += (text === '' ? quoted(key) : `,${quoted(key)}`) + json(own[key]);
  return `{${text}}`;
}

/** With its colon; there are a few dozen keys, and millions of objects that have them. */
function quoted(key: string): string {
  const known = quotedKeys.get(key);
  if (known !== undefined) return known;
  const fresh = `${JSON.stringify(key)}:`;
  if (quotedKeys.size < remembered) quotedKeys.set(key, fresh);
  return fresh;
}

const quotedKeys = new Map<string, string>();
const remembered = 1000;
