import { expect, test } from 'vitest';
import { forgetRecent, keepRecent, readRecent } from '../../../client/panels/recent.ts';
import { entity } from '../../support/picture.ts';

function storage(before: string | null = null) {
  let kept = before;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  };
}

test('what was looked for is kept once, the latest first, six of it, and forgotten when asked', () => {
  const own = storage();
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'b']) keepRecent(own, entity(`act:${name}`));
  expect(readRecent(own).map(({ id }) => id)).toEqual(['act:b', 'act:g', 'act:f', 'act:e', 'act:d', 'act:c']);
  expect(Object.keys(readRecent(own)[0]!)).toEqual(['id', 'kind', 'label']);
  forgetRecent(own);
  expect(readRecent(own)).toEqual([]);
});

test.each([
  ['no JSON', '{'],
  ['no list', '{"id":"act:a"}'],
  ['a foreign id', '[{"id":"javascript:x y","kind":"ACTOR","label":{"ar":"أ","en":"a"}}]'],
  ['an unknown kind', '[{"id":"act:a","kind":"<b>","label":{"ar":"أ","en":"a"}}]'],
  ['a label that is no text', '[{"id":"act:a","kind":"ACTOR","label":{"ar":1,"en":"a"}}]'],
])('%s in the storage is left out', (_, text) => {
  expect(readRecent(storage(text))).toEqual([]);
});

test('a storage that refuses is no fault', () => {
  const refusing = {
    getItem: () => {
      throw new Error('no');
    },
    setItem: () => {
      throw new Error('no');
    },
  };
  keepRecent(refusing, entity('act:a'));
  expect(readRecent(refusing)).toEqual([]);
});
