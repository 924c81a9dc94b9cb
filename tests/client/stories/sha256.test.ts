import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../client/stories/sha256.ts';

test('the hash of any bytes is the one that others compute', () => {
  const both = (bytes: Uint8Array) => [
    Buffer.from(sha256(bytes)).toString('hex'),
    createHash('sha256').update(bytes).digest('hex'),
  ];
  for (let length = 0; length < 200; length += 1) {
    const [ours, theirs] = both(new Uint8Array(length).fill(length));
    expect(ours, `${length} bytes`).toBe(theirs);
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const [ours, theirs] = both(bytes);
      return ours === theirs;
    }),
  );
});
