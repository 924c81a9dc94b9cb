import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tellsEach, type Mistake } from '../../support/mistakes.ts';
import { entities, source, smallSeed, type SmallSeed } from '../../support/seed-files.ts';

const voices: Mistake[] = [
  [
    'a place that speaks',
    'reported-by: act:mayor',
    'reported-by: pla:bridge',
    'BAD_SPEAKER',
    'pla:bridge\n    reporter',
  ],
  [
    'a speaker who reports himself',
    'reported-by: act:mayor',
    'reported-by: act:small/experts',
    'BAD_SPEAKER',
    'act:small/experts\n    reporter',
  ],
  [
    'an author who reports in his own text',
    'reported-by: act:mayor',
    'reported-by: act:roe',
    'BAD_SPEAKER',
    'act:roe\n    reporter',
  ],
  ['a stance without a reporter', '    reported-by: act:mayor\n', '', 'BAD_SPEAKER', 'rejects'],
  [
    'somebody else in the author’s voice',
    'speaker: act:roe',
    'speaker: act:council',
    'BAD_SPEAKER',
    'act:council',
  ],
  [
    'somebody else in a heading',
    'speaker: act:gazette',
    'speaker: act:roe',
    'BAD_SPEAKER',
    'act:roe\n    quote: heading',
  ],
];

const unnamed: Mistake[] = [
  ['an unnamed speaker without the mark', '\n    anonymous: true', '', 'BAD_SPEAKER', 'act:small/experts'],
];

describe('one fault in who speaks, with its line and column:', () => tellsEach(source, voices));

describe('one fault in who is unnamed, with its line and column:', () => tellsEach(entities, unnamed));

let seed: SmallSeed;
beforeEach(() => {
  seed = smallSeed();
});
afterEach(() => seed.remove());

describe('in company:', () => {
  test('an unnamed speaker of another source is told wherever it speaks', () => {
    seed.edit(entities, 'id: act:small/experts', 'id: act:other/experts');
    seed.edit(source, 'speaker: act:small/experts', 'speaker: act:other/experts');
    expect(seed.check().faults).toMatchObject([
      { code: 'BAD_SPEAKER', write: expect.stringContaining('act:small/') },
    ]);
  });

  test('an unnamed speaker whom nobody quotes any more', () => {
    seed.edit(source, 'speaker: act:small/experts', 'speaker: act:council');
    expect(seed.check().faults.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      `BAD_SPEAKER ${seed.place(entities, 'act:small/experts')}`,
    ]);
  });

  test('an unnamed speaker that is no actor, and one that belongs to no source', () => {
    seed.edit(entities, 'type: person', 'type: person\n    anonymous: true');
    seed.edit(entities, 'type: flood', 'type: flood\n    anonymous: true');
    expect(seed.check().faults.map(({ code }) => code)).toEqual(['BAD_SPEAKER', 'BAD_SPEAKER']);
  });
});
