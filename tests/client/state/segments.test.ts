import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsBeside, nextClaim, toSegments } from '../../../client/state/segments.ts';

test('segments put together are the text, whatever the spans', () => {
  const span = fc.record({ claimId: fc.constantFrom('a', 'b'), start: fc.integer(), end: fc.integer() });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(span), (text, spans) => {
      const whole = toSegments(text, spans)
        .map((segment) => segment.text)
        .join('');
      expect(whole).toBe(text);
    }),
  );
});

test('offsets count code points, so that letters outside the first plane do not shift what follows', () => {
  const segments = toSegments('𐤀𐤁 شبكة', [{ claimId: 'c', start: 3, end: 7 }]);
  expect(segments).toEqual([
    { text: '𐤀𐤁 ', claimIds: [] },
    { text: 'شبكة', claimIds: ['c'] },
  ]);
});

test('where passages overlap both claims stand', () => {
  const segments = toSegments('abcdef', [
    { claimId: 'x', start: 0, end: 4 },
    { claimId: 'y', start: 2, end: 6 },
  ]);
  expect(segments.map(({ claimIds }) => claimIds)).toEqual([['x'], ['x', 'y'], ['y']]);
});

test('choosing again and again reaches every claim of a passage', () => {
  expect(nextClaim(['x', 'y'], null)).toBe('x');
  expect(nextClaim(['x', 'y'], 'x')).toBe('y');
  expect(nextClaim(['x', 'y'], 'y')).toBe('x');
  expect(nextClaim([], null)).toBeNull();
});

test('the claims beside a chosen one stand on its passages in the same paragraph', () => {
  const at = (id: string, paragraph: number, start: number, end: number) => ({
    id,
    evidence: [{ paragraph, start, end }],
  });
  const claims = [at('a', 2, 0, 10), at('b', 2, 5, 12), at('c', 2, 10, 20), at('d', 3, 0, 10)];
  const beside = (id: string | null) => claimsBeside({ number: 2, claims }, id).map((claim) => claim.id);
  expect(beside('a')).toEqual(['a', 'b']);
  expect(beside('b')).toEqual(['a', 'b', 'c']);
  expect(beside('d')).toEqual([]);
  expect(beside(null)).toEqual([]);
});
