import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentHash, contentHashOf } from '../../seed/content-hash.ts';

const ofText = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the hash of content', () => {
  test('is that of its JSON with sorted keys, at every depth', () => {
    expect(contentHash({ b: [{ d: 'ال"و', c: 1.5 }], a: null })).toBe(
      ofText('{"a":null,"b":[{"c":1.5,"d":"ال\\"و"}]}'),
    );
  });

  test('leaves out what is undefined, and in a list puts null there, as JSON does', () => {
    const value = { a: undefined, b: [undefined, true] };
    expect(contentHash(value)).toBe(ofText(JSON.stringify(value)));
  });

  test('tells values apart', () => {
    const values = [{}, [], '', null, 0, { a: 1 }, { a: '1' }, [['a', 1]], { a: [1] }];
    expect(new Set(values.map(contentHash)).size).toBe(values.length);
  });

  test('is the same when lists pass item by item', () => {
    const long = Array.from({ length: 5000 }, (_, index) => ({ id: `ق${index}`, none: undefined }));
    const fields = { form: 4, vocabulary: { b: 1, a: [] } };
    expect(contentHashOf(fields, { entities: long.values(), reference: [] })).toBe(
      contentHash({ ...fields, entities: long, reference: [] }),
    );
  });
});
