import { createHash } from 'node:crypto';

/** SHA-256 (hex) of a value's JSON with sorted keys: equal content gives an equal hash, whatever the order of keys. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(json(value)).digest('hex');
}

const piece = 1 << 16;

/** The hash of an object some of whose lists are too long to be held: they are gone through instead. */
export function contentHashOf(
  fields: Record<string, unknown>,
  lists: Record<string, Iterable<unknown>>,
): string {
  const hash = createHash('sha256');
  let text = '{';
  for (const [index, key] of [...Object.keys(fields), ...Object.keys(lists)].sort().entries()) {
    text += `${index > 0 ? ',' : ''}${JSON.stringify(key)}:`;
    const list = lists[key];
    if (!list) {
      text += json(fields[key]);
      continue;
    }
    let between = '[';
    for (const item of list) {
      text += between + json(item);
      between = ',';
      if (text.length < piece) continue;
      hash.update(text);
      text = '';
    }
    text += between === '[' ? '[]' : ']';
  }
  return hash.update(`${text}}`).digest('hex');
}

/** As `JSON.stringify` writes it, keys sorted; written at once, as each claim of a load passes here several times. */
function json(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(json).join(',')}]`;
  const own = value as Record<string, unknown>;
  let text = '';
  for (const key of Object.keys(own).sort())
    if (own[key] !== undefined) text += `${text && ','}${JSON.stringify(key)}:${json(own[key])}`;
  return `{${text}}`;
}
