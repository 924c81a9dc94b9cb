import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAddress, encodeAddress } from '../../../client/state/address.ts';
import { emptyPicture } from '../../../client/state/state.ts';
import { fromDocument, toDocument } from '../../../client/state/view-document.ts';
import { usualSplit } from '../../../client/state/split.ts';
import { viewDocuments } from '../../support/view-documents.ts';

describe('the address', () => {
  test('gives back every document that it was made from', () => {
    fc.assert(
      fc.property(viewDocuments, (one) => {
        expect(decodeAddress(`#${encodeAddress(one)}`)).toEqual(one);
      }),
    );
  });

  test('needs no escaping in a link', () => {
    fc.assert(
      fc.property(viewDocuments, (one) => {
        const encoded = encodeAddress(one);
        expect(new URL(`http://x/#${encoded}`).hash).toBe(`#${encoded}`);
      }),
    );
  });

  test('rounds places to whole units', () => {
    const picture = { ...emptyPicture, shown: ['act:a'], positions: { 'act:a': { x: 1.6, y: -2.4 } } };
    const encoded = encodeAddress(
      toDocument({ picture, selection: null, reading: null, language: 'en', split: usualSplit }),
    );
    expect(encoded).toContain('act:a@2,-2');
  });

  test('of a page gives back what the page shows', () => {
    fc.assert(
      fc.property(viewDocuments, (one) => {
        const restored = fromDocument(one);
        const again = decodeAddress(`#${encodeAddress(toDocument(restored))}`);
        expect(typeof again === 'string' ? again : fromDocument(again)).toEqual(restored);
      }),
    );
  });

  test('is missing when there is none', () => {
    expect(decodeAddress('')).toBe('missing');
    expect(decodeAddress('#')).toBe('missing');
  });

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodeAddress(text)));
    fc.assert(
      fc.property(viewDocuments, fc.nat(), fc.string(), (one, at, junk) => {
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
    ['a filter that is no object', 'v=1&lang=en&filter=%5B%5D'],
    ['a filter of an unknown part', `v=1&lang=en&filter=${encodeURIComponent('{"constructor":["x"]}')}`],
    ['a filter of a wrong shape', `v=1&lang=en&filter=${encodeURIComponent('{"kinds":"ACTOR"}')}`],
    ['half an escape', 'v=1&lang=en&filter=%7'],
    ['two voices', `v=1&lang=en&voice=act:a&filter=${encodeURIComponent('{"speakers":["act:b"]}')}`],
    ['a voice beside two', 'v=1&lang=en&voice=act:a&compare=act:a;act:b'],
    ['a voice compared with itself', 'v=1&lang=en&compare=act:a;act:a'],
    ['a camera beyond all bounds', 'v=1&lang=en&camera=0,0,999'],
    ['a picture that is none', 'v=1&lang=en&as=cube'],
    ['a split of one picture twice', 'v=1&lang=en&split=map,map/beside'],
    ['a split that is none', 'v=1&lang=en&split=map,cube/beside'],
    ['a picture in front that is not there', 'v=1&lang=en&as=map&split=network,table/beside'],
    ['a flood', `v=1&lang=en&show=act:${'a'.repeat(150_000)}`],
    // each of them could be one, and there could be as many
    [
      'more than an address holds',
      `v=1&lang=en&only=${Array.from({ length: 600 }, (_, i) => `rel:${'a'.repeat(180)}${i}`).join(';')}`,
    ],
  ];
  test.each(hostile)('is broken by %s', (_, fragment) => {
    expect(decodeAddress(`#${fragment}`)).toBe('broken');
  });
});
