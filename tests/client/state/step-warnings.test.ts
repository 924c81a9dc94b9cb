import { expect, test } from 'vitest';
import type { StoryStep } from '../../../client/state/story-document.ts';
import { warningsOf } from '../../../client/state/step-warnings.ts';

const good: StoryStep = {
  title: { ar: 'افتُتح', en: 'It is open' },
  caption: { ar: 'افتتحه العمدة[1].', en: 'The mayor opened it[1].' },
  view: { version: 1, language: 'en', entities: [{ id: 'act:mayor' }] },
  footnotes: [{ claims: ['small/c2', 'small/c4'] }],
};
const none = { gone: 0, changed: 0 };
const told = (step: Partial<StoryStep>, since = none, gone: string[] = []) =>
  warningsOf({ ...good, ...step }, since, (id) => gone.includes(id)).map(({ id, count, language }) =>
    [id, count, language].filter((part) => part !== undefined).join(' '),
  );

test('a step with its words and its sources in both languages has no warning', () => {
  expect(told({})).toEqual([]);
});

test('a statement without a source, and marks that fit no footnote, are warned of by language', () => {
  expect(told({ footnotes: [] })).toEqual([
    'warn.no-source 1',
    'warn.no-footnote 1 ar',
    'warn.no-footnote 1 en',
  ]);
  expect(told({ caption: { ar: 'افتتحه العمدة[1].', en: 'The mayor opened it[3][0].' } })).toEqual([
    'warn.no-footnote 2 en',
    'warn.unmarked 1 en',
  ]);
  expect(told({ caption: { ar: '', en: ' ' }, title: { ar: '', en: '' }, footnotes: [] })).toEqual([
    'warn.no-title 1 ar',
    'warn.no-caption 1 ar',
    'warn.no-title 1 en',
    'warn.no-caption 1 en',
  ]);
});

test('what is gone and what is told otherwise is counted', () => {
  expect(told({}, { gone: 2, changed: 1 }, ['small/c4'])).toEqual(['warn.gone 3', 'warn.changed 1']);
});

test('an empty picture, and more words than a room reads, are warned of', () => {
  const long = Array.from({ length: 31 }, (_, nth) => `w${nth}`).join(' ');
  expect(told({ view: { ...good.view, entities: [] } })).toEqual(['warn.nothing 1']);
  expect(told({ title: { ar: 'أ', en: 'a b c d e f g h i j — !' } })).toEqual(['warn.long-title 10 en']);
  expect(told({ caption: { ar: `${long}[1]`, en: 'x[1]' } })).toEqual(['warn.long-caption 31 ar']);
});
