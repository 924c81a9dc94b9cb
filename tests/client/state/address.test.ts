import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAddress, encodeAddress } from '../../../client/state/address.ts';
import { kindsInOrder, linesInOrder } from '../../../client/state/filters.ts';

const tail = fc.stringMatching(/^[a-z0-9:/_~-]{1,30}$/);
const entityId = fc.tuple(fc.constantFrom('act', 'pla', 'evt', 'con'), tail).map((parts) => parts.join(':'));
const point = fc.record({
  x: fc.integer({ min: -99_999, max: 99_999 }),
  y: fc.integer({ min: -99_999, max: 99_999 }),
});
const word = fc.stringMatching(/^[a-z0-9_~-]{1,20}$/);

const address = fc.record({
  picture: fc
    .record({
      shown: fc.uniqueArray(entityId, { maxLength: 30 }),
      places: fc.array(fc.option(point), { minLength: 30, maxLength: 30 }),
      hiddenKinds: fc.subarray([...kindsInOrder]),
      hiddenLines: fc.subarray([...linesInOrder]),
    })
    .map(({ shown, places, ...hidden }) => ({
      shown,
      positions: Object.fromEntries(shown.flatMap((id, i) => (places[i] ? [[id, places[i]]] : []))),
      ...hidden,
    })),
  selection: fc.oneof(
    fc.constant(null),
    entityId.map((entity) => ({ entity })),
    word.map((hash) => ({ relation: `rel:${hash}` })),
  ),
  reading: fc.option(
    fc.record({
      sourceId: word,
      paragraph: fc.integer({ min: 0, max: 9999 }),
      claimId: fc.option(fc.tuple(word, word).map((parts) => parts.join('/'))),
    }),
  ),
  language: fc.constantFrom('ar' as const, 'en' as const),
});

describe('the address', () => {
  test('gives back every picture that it was made from', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(decodeAddress(`#${encodeAddress(one)}`)).toEqual(one);
      }),
    );
  });

  test('needs no escaping in a link', () => {
    fc.assert(
      fc.property(address, (one) => {
        const encoded = encodeAddress(one);
        expect(new URL(`http://x/#${encoded}`).hash).toBe(`#${encoded}`);
      }),
    );
  });

  test('rounds places to whole units', () => {
    const picture = {
      shown: ['act:a'],
      positions: { 'act:a': { x: 1.6, y: -2.4 } },
      hiddenKinds: [],
      hiddenLines: [],
    };
    const encoded = encodeAddress({ picture, selection: null, reading: null, language: 'en' });
    expect(encoded).toContain('act:a@2,-2');
  });

  test('is missing when there is none', () => {
    expect(decodeAddress('')).toBe('missing');
    expect(decodeAddress('#')).toBe('missing');
  });

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodeAddress(text)));
    fc.assert(
      fc.property(address, fc.nat(), fc.string(), (one, at, junk) => {
        const good = encodeAddress(one);
        decodeAddress(good.slice(0, at % good.length) + junk + good.slice(at % good.length));
      }),
    );
  });

  const hostile: [why: string, fragment: string][] = [
    ['another version', 'v=2&lang=en'],
    ['no language', 'v=1'],
    ['an unknown key', 'v=1&lang=en&evil=1'],
    ['a key twice', 'v=1&lang=en&lang=ar'],
    ['markup', 'v=1&lang=en&show=act:<script>'],
    ['an encoded control', 'v=1&lang=en&show=act:%00'],
    ['a direction control', 'v=1&lang=en&show=act:\u202Ea'],
    ['a word of the language itself', 'v=1&lang=en&show=__proto__'],
    ['half a place', 'v=1&lang=en&show=act:a@1'],
    ['a place beyond all bounds', 'v=1&lang=en&show=act:a@999999,0'],
    ['an entity twice', 'v=1&lang=en&show=act:a;act:a'],
    ['too many', `v=1&lang=en&show=${Array.from({ length: 501 }, (_, i) => `act:a${i}`).join(';')}`],
    ['an unknown filter', 'v=1&lang=en&hide=EVERYTHING'],
    ['a claim without its paragraph', 'v=1&lang=en&claim=a/c1'],
    ['a paragraph that is no number', 'v=1&lang=en&read=a/px'],
    ['a flood', `v=1&lang=en&show=act:${'a'.repeat(50_000)}`],
  ];
  test.each(hostile)('is broken by %s', (_, fragment) => {
    expect(decodeAddress(`#${fragment}`)).toBe('broken');
  });
});
