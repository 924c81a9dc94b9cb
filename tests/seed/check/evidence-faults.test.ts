import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tellsEach, type Mistake } from '../../support/mistakes.ts';
import { source, smallSeed, type SmallSeed } from '../../support/seed-files.ts';

const passages: Mistake[] = [
  // evidence
  ['a paragraph beyond the last', '"1:0-11"', '"5:0-11"', 'BAD_EVIDENCE', '"5:0-11"'],
  ['a place that is none', '"1:0-11"', '"first"', 'BAD_SHAPE', '"first"'],
  ['a number where a place belongs', '"1:0-11"', '1', 'BAD_SHAPE', '1\n        sha256'],
  ['a span of nothing', '"1:0-11"', '"1:11-11"', 'BAD_EVIDENCE', '"1:11-11"'],
  ['a span that ends before it starts', '"1:0-11"', '"1:11-0"', 'BAD_EVIDENCE', '"1:11-0"'],
  [
    'a cue of five words',
    'cue: the old bridge',
    'cue: opened the old bridge in',
    'BAD_EVIDENCE',
    'opened the old bridge in',
  ],
  // digests
  ['a claim without its sentence', '[c2, c3]', '[c2]', 'BAD_DIGEST', '"2:0-12"'],
  ['a sentence for a claim from elsewhere', '[c2, c3]', '[c2, c3, c5]', 'BAD_DIGEST', 'c5]'],
  ['paragraphs out of order', 'number: 4', 'number: 5', 'BAD_DIGEST', '5\n    role'],
];

describe('one fault in the evidence or a digest, with its line and column:', () =>
  tellsEach(source, passages));

let seed: SmallSeed;
beforeEach(() => {
  seed = smallSeed();
});
afterEach(() => seed.remove());

describe('in company:', () => {
  test('one span with two hashes', () => {
    seed.edit(source, 'at: "2:0-12"', 'at: "2:13-34"');
    const { faults } = seed.check();
    expect(faults.map(({ code }) => code)).toEqual(['BAD_EVIDENCE']);
    const second = seed.read(source).split('\n').indexOf('  - key: c4') + 1;
    expect(second - (faults[0]?.line ?? 0)).toBe(1);
  });

  test('one passage twice in a claim', () => {
    const [passage = ''] = /      - at: "2:0-12"\n.*\n/.exec(seed.read(source)) ?? [];
    seed.edit(source, passage, passage + passage);
    const { faults } = seed.check();
    expect(faults.map(({ code, line }) => `${code} ${line}`)).toEqual([
      `DUPLICATE ${Number(seed.place(source, '"2:0-12"').split(':')[0]) + 2}`,
    ]);
  });

  test('a paragraph left out', () => {
    seed.edit(source, 'paragraphs: 4', 'paragraphs: 5');
    expect(seed.check().faults).toMatchObject([{ code: 'BAD_DIGEST' }]);
  });
});
