import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../client/state/state.ts';
import { isOneSource, textIn, voicesOf } from '../../../client/stories/voices-of.ts';

const name = (id: string) => ({ id, label: { ar: `ع ${id}`, en: id }, anonymous: false });

function claim(speaker: string, paragraph: number, more: Partial<Claim> = {}): Claim {
  return {
    speaker: name(speaker),
    attribution: [name('outlet'), name('author'), name(speaker)],
    quote: 'INDIRECT',
    polarity: 'ASSERTS',
    reportedBy: null,
    evidence: [{ paragraph }],
    source: source('one'),
    ...more,
  } as Claim;
}

const source = (id: string) => ({ id, title: { ar: `عنوان ${id}`, en: `Title ${id}` } });

const own = (speaker: string, paragraph: number, more: Partial<Claim> = {}) =>
  claim(speaker, paragraph, { quote: 'VOICE', attribution: [name('outlet'), name(speaker)], ...more });

describe('the voices of a footnote', () => {
  test('name each voice once for each way it reaches us, with its paragraphs in order', () => {
    const told = voicesOf(
      [
        claim('forces', 4),
        own('author', 2, { polarity: 'DENIES' }),
        claim('forces', 3),
        claim('forces', 4),
        own('author', 5),
      ],
      true,
    );
    expect(
      told.map(({ name: { en }, way, carrier, isDenial, paragraphs }) => [
        en,
        way,
        carrier?.en,
        isDenial,
        paragraphs,
      ]),
    ).toEqual([
      ['forces', 'carried', 'author', false, [3, 4]],
      ['author', 'own', undefined, true, [2]],
      ['author', 'own', undefined, false, [5]],
    ]);
  });

  test('tell a heading, and who tells what another thinks', () => {
    const [heading, thought] = voicesOf(
      [
        own('outlet', 5, { quote: 'HEADING' }),
        claim('state', 10, {
          reportedBy: { id: 'scholar' },
          attribution: [name('outlet'), name('author'), name('scholar'), name('state')],
        }),
      ],
      true,
    );
    expect([heading?.way, heading?.carrier]).toEqual(['heading', null]);
    expect([thought?.way, thought?.carrier?.en]).toEqual(['told', 'scholar']);
  });
});

test('paragraphs of two sources are not mixed, and each says of which it is', () => {
  const claims = [claim('forces', 3), claim('forces', 4, { source: source('two') })];
  const two = voicesOf(claims, isOneSource([{ footnotes: [{ claims }] }]));
  expect(two.map(({ source: of, paragraphs }) => [of?.en, paragraphs])).toEqual([
    ['Title one', [3]],
    ['Title two', [4]],
  ]);
  expect(voicesOf([claim('forces', 3)], true)[0]?.source).toBe(null);
});

test('a text that one language lacks is given in the other, and says so', () => {
  expect(textIn({ ar: '', en: 'Only here' }, 'ar')).toEqual({ text: 'Only here', lang: 'en' });
  expect(textIn({ ar: 'هنا', en: 'Here' }, 'ar')).toEqual({ text: 'هنا', lang: 'ar' });
});
