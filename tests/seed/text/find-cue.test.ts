import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../cypher/text/paragraphs.ts';
import { findCue } from '../../../seed/text/find-cue.ts';

const places = (paragraph: string, cue: string) =>
  findCue(paragraph, cue).map(({ start, end, span }) => `${start}-${end} ${span}`);

describe('a cue', () => {
  test('is found at each of its places, also where these overlap', () => {
    expect(places('anana', 'ana')).toEqual(['0-3 ana', '2-5 ana']);
  });

  test('is counted in code points', () => {
    expect(places('\u{10380}\u{10381} bridge', 'bridge')).toEqual(['3-9 bridge']);
  });

  test('is looked for in composed letters and without space round it', () => {
    expect(places('un caf\u00e9 noir', '  cafe\u0301 ')).toEqual(['3-7 caf\u00e9']);
  });

  test('is found as written first, and in other letters only where it is nowhere as written', () => {
    expect(places('Bridge bridge', 'bridge')).toEqual(['7-13 bridge']);
    expect(places('Bridge BRIDGE', 'bridge')).toEqual(['0-6 Bridge', '7-13 BRIDGE']);
  });

  test('takes the marks on its last letter along', () => {
    expect(places('كتبَ كتب', 'كتب')).toEqual(['0-4 كتبَ', '5-8 كتب']);
  });

  test.each([
    ['marks', 'قالَ خُبراء', 'قال خبراء'],
    ['tatweel', 'جـسـر', 'جسر'],
    ['forms of alef', 'أمن', 'امن'],
    ['forms of ya and ta marbuta', 'مدينة على', 'مدينه علي'],
  ])('is found whatever %s it is written with', (_, written, cue) => {
    const paragraph = `في ${written} هنا`;
    expect(places(paragraph, cue)).toEqual([`3-${3 + Array.from(written).length} ${written}`]);
  });

  test.each(['', '   ', 'َ', 'nowhere'])('is nowhere when it is %j', (cue) => {
    expect(places('The old bridge', cue)).toEqual([]);
  });

  test('is a span of the paragraph with its hash, whatever is looked for', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'A', 'ا', 'أ', 'َ', 'ـ', '\u{10380}', ' '),
      maxLength: 9,
    });
    fc.assert(
      fc.property(word, word, word, (before, cue, after) => {
        const paragraph = `${before}${cue}${after}`.normalize('NFC');
        const found = findCue(paragraph, cue);
        if (/[aا\u{10380}]/u.test(cue)) expect(found.length).toBeGreaterThan(0);
        for (const { start, end, span, sha256 } of found) {
          expect(span).toBe(spanOf(paragraph, start, end));
          expect(span).not.toBe('');
          expect(sha256).toBe(createHash('sha256').update(span).digest('hex'));
        }
      }),
    );
  });
});
