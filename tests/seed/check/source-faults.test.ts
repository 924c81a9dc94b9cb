import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tellsEach, type Mistake } from '../../support/mistakes.ts';
import { entities, source, smallSeed, type SmallSeed } from '../../support/seed-files.ts';

const claims: Mistake[] = [
  // shape
  ['a key that is no key', 'title:', 'titel: x\ntitle:', 'BAD_SHAPE', 'titel'],
  ['a key that is no key, before a map', 'title:', 'tag:\n  a: 1\ntitle:', 'BAD_SHAPE', 'tag:'],
  ['a missing key', '    polarity: asserts\n', '', 'BAD_SHAPE', 'key: c1'],
  ['a word not on the list', 'quote: voice', 'quote: voce', 'BAD_SHAPE', 'voce'],
  ['a number where text belongs', 'published: "2022-02~"', 'published: 2022', 'BAD_SHAPE', '2022'],
  ['nothing where text belongs', 'language: en', 'language:', 'BAD_SHAPE', '\ntitle'],
  ['text where a list belongs', 'claims: [c1]', 'claims: c1', 'BAD_SHAPE', 'c1'],
  ['a relation of two parts', 'act:roe, wrote, act:gazette', 'act:roe, wrote', 'BAD_SHAPE', '[act:roe'],
  ['a relation of four', 'wrote, act:gazette', 'wrote, act:gazette, x', 'BAD_SHAPE', '[act:roe'],
  ['no relation', '\n      - [act:roe, wrote, act:gazette]', ' []', 'BAD_SHAPE', '[]'],
  ['a place named twice', '[pla:bridge]', '[pla:bridge, pla:bridge]', 'BAD_SHAPE', '[pla:bridge, '],
  // unique
  [
    'a relation twice',
    '      - [act:mayor, meets, act:council]\n',
    '      - [act:mayor, meets, act:council]\n      - [act:mayor, meets, act:council]\n',
    'DUPLICATE',
    '[act:mayor, meets, act:council]\n    gloss',
  ],
  [
    'a symmetric relation both ways',
    '      - [act:mayor, meets, act:council]\n',
    '      - [act:mayor, meets, act:council]\n      - [act:council, meets, act:mayor]\n',
    'DUPLICATE',
    '[act:council, meets',
  ],
  // known
  ['an unknown author', 'author: act:roe', 'author: act:reo', 'UNKNOWN', 'act:reo'],
  ['an unknown reporter', 'reported-by: act:mayor', 'reported-by: act:nobody', 'UNKNOWN', 'act:nobody'],
  ['an unknown subject', '[act:mayor, opposes', '[act:mayer, opposes', 'UNKNOWN', 'act:mayer'],
  ['an unknown predicate', 'opposes, con:safety', 'oposes, con:safety', 'UNKNOWN', 'oposes'],
  ['an unknown object', 'opposes, con:safety', 'opposes, con:savety', 'UNKNOWN', 'con:savety'],
  ['an unknown place', 'places: [pla:bridge]', 'places: [pla:brigde]', 'UNKNOWN', 'pla:brigde'],
  ['an unknown claim in a digest', '[c2, c3]', '[c2, c3, c9]', 'UNKNOWN', 'c9'],
  // kinds
  ['an event among the places', 'places: [pla:bridge]', 'places: [evt:flood]', 'BAD_KIND', 'evt:flood'],
  [
    'a place among the events',
    'events: [evt:flood]',
    'events: [pla:bridge]',
    'BAD_KIND',
    'pla:bridge]\n    time',
  ],
  // times
  ['a time that is none', '"2022-21"', '"spring"', 'BAD_TIME', '"spring"'],
  ['a day that the calendar lacks', '"2022-21"', '"2022-02-29"', 'BAD_TIME', '"2022-02-29"'],
  ['a time that ends before it begins', '"/2022-02"', '"2022/2021"', 'BAD_TIME', '"2022/2021"'],
  // relations
  [
    'a relation with itself',
    '[act:mayor, opened, pla:bridge]',
    '[act:mayor, opened, act:mayor]',
    'BAD_RELATION',
    '[act:mayor, opened, act:mayor]',
  ],
];

describe('one fault in a source, with its line and column:', () => tellsEach(source, claims));

let seed: SmallSeed;
beforeEach(() => {
  seed = smallSeed();
});
afterEach(() => seed.remove());

describe('in company:', () => {
  test('an id of the wrong shape is not what others mean', () => {
    seed.edit(entities, 'id: act:roe', 'id: act:Roe');
    const { faults } = seed.check();
    expect(faults[0]).toMatchObject({
      code: 'BAD_SHAPE',
      line: Number(seed.place(entities, 'act:Roe').split(':')[0]),
    });
    expect(faults.slice(1).every(({ code }) => code === 'UNKNOWN')).toBe(true);
  });
});
