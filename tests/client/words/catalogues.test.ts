import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import type { WordId } from '../../../client/words/en.ts';
import { locales } from '../../../client/words/use-words.tsx';
import { words } from '../../support/steps.ts';

const catalogues = words;
const ids = Object.keys(catalogues.en) as WordId[];

/** Every name used in any message, with a value that fits numbers as well as texts. */
const values = Object.fromEntries(
  ids.flatMap((id) => [...catalogues.en[id].matchAll(/\{(\w+)[,}]/g)].map(([, name]) => [name, 3])),
);
const tags = { b: (parts: unknown) => String(parts), ltr: (parts: unknown) => String(parts) };

function speak(language: 'ar' | 'en') {
  const faults: string[] = [];
  const intl = createIntl({
    locale: locales[language],
    messages: catalogues[language],
    onError: (fault) => faults.push(fault.message),
  });
  return {
    faults,
    say: (id: WordId, given: object = { ...values, ...tags }) => intl.formatMessage({ id }, given as never),
  };
}

const byCode = (a: string, b: string) => (a < b ? -1 : 1);
const named = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map(([, a, b]) => a ?? b ?? ''))].sort(byCode);

describe('the catalogues', () => {
  test('have the same keys', () => {
    expect(Object.keys(catalogues.ar).sort(byCode)).toEqual(ids.toSorted(byCode));
  });

  test.each(['ar', 'en'] as const)('compile, all of %s', (language) => {
    const { faults, say } = speak(language);
    for (const id of ids) say(id);
    expect(faults).toEqual([]);
  });

  test('use the same values in both languages', () => {
    const words = new Set([...Object.keys(values), ...Object.keys(tags)]);
    const used = (text: string) => named(text).filter((name) => name && words.has(name));
    for (const id of ids) expect([id, used(catalogues.ar[id])]).toEqual([id, used(catalogues.en[id])]);
  });

  test('give every Arabic plural its six forms', () => {
    const wrong = ids.filter((id) =>
      catalogues.ar[id]
        .split('plural,')
        .slice(1)
        .some(
          (part) =>
            !['zero {', 'one {', 'two {', 'few {', 'many {', 'other {'].every((form) => part.includes(form)),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('count in Arabic as Arabic counts', () => {
    const { say } = speak('ar');
    const count = (n: number) => say('relation.claims', { count: n });
    expect([0, 1, 2, 3, 11, 100].map(count)).toEqual([
      'بلا أقوال',
      'قول واحد',
      'قولان',
      '3 أقوال',
      '11 قولاً',
      '100 قول',
    ]);
  });

  test('write digits the Latin way in both', () => {
    for (const language of ['ar', 'en'] as const) {
      expect(speak(language).say('claim.paragraph', { number: 12 })).toContain('12');
      expect(speak(language).say('entity.relations', { count: 57 })).toMatch(/57/);
    }
  });
});
