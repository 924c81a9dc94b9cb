import { expect, test } from 'vitest';
import { differences } from './whole-graph.ts';

test('two states of a graph differ by what is lost, what is new, and what is there twice', () => {
  expect(differences(['a', 'b', 'b'], ['b', 'b', 'a'])).toEqual({ missing: [], extra: [] });
  expect(differences(['a', 'b'], ['b', 'c'])).toEqual({ missing: ['a'], extra: ['c'] });
  expect(differences(['a'], ['a', 'a'])).toEqual({ missing: [], extra: ['a'] });
});
