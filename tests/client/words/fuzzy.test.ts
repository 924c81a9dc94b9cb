import { describe, expect, test } from 'vitest';
import { fuzzy } from '../../../client/words/fuzzy.ts';

const best = (typed: string, names: readonly string[]) =>
  names
    .flatMap((name) => {
      const score = fuzzy(typed, name);
      return score === null ? [] : [{ name, score }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name);

const names = ['Undo', 'Redo', 'Clear all filters', 'See all of it', 'Copy the picture as: Python', 'Dark'];

describe('a command is found', () => {
  test.each([
    ['und', 'Undo'],
    ['all', 'See all of it'],
    ['clr', 'Clear all filters'],
    ['caf', 'Clear all filters'],
    ['python', 'Copy the picture as: Python'],
    ['copy pyt', 'Copy the picture as: Python'],
    ['DÁRK', 'Dark'],
  ])('by %j first as %j', (typed, name) => {
    expect(best(typed, names)[0]).toBe(name);
  });

  test.each([
    ['ازل', 'أزل كل المرشّحات'],
    ['المرشحات', 'أزل كل المرشّحات'],
    ['اعاده', 'إعادة'],
    ['اكم', 'أزل كل المرشّحات'],
  ])('by %j in Arabic', (typed, name) => {
    expect(best(typed, ['تراجع', 'إعادة', 'أزل كل المرشّحات'])[0]).toBe(name);
  });

  test('by nothing typed, all, and by letters that are not there, none', () => {
    expect(best('', names)).toHaveLength(names.length);
    expect(best('xyzzy', names)).toEqual([]);
  });
});
