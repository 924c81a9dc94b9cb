import { expect, test } from 'vitest';
import { measure } from '../../../client/measures/measure.ts';

const line = (source: string, target: string, claims = 1, origins = 1) => ({
  source,
  target,
  claims,
  origins,
});

test('counts relations, adds up claims, and takes the most origins of one relation', () => {
  const values = measure({
    entities: ['act:a', 'act:b', 'act:c'],
    relations: [line('act:a', 'act:b', 3, 2), line('act:b', 'act:a', 2, 1), line('act:c', 'act:c', 5, 4)],
  });
  expect(values.degree).toEqual({ 'act:a': 2, 'act:b': 2, 'act:c': 1 });
  expect(values.claims).toEqual({ 'act:a': 5, 'act:b': 5, 'act:c': 5 });
  expect(values.origins).toEqual({ 'act:a': 2, 'act:b': 2, 'act:c': 4 });
});

test('all shortest ways lead through the middle of a star, none through its ends, half through each of two', () => {
  const star = measure({
    entities: ['act:m', 'act:a', 'act:b', 'act:c'],
    relations: [line('act:m', 'act:a'), line('act:b', 'act:m'), line('act:m', 'act:c')],
  });
  expect(star.betweenness).toEqual({ 'act:m': 1, 'act:a': 0, 'act:b': 0, 'act:c': 0 });
  const square = measure({
    entities: ['act:a', 'act:b', 'act:c', 'act:d'],
    relations: [
      line('act:a', 'act:b'),
      line('act:b', 'act:c'),
      line('act:c', 'act:d'),
      line('act:d', 'act:a'),
      // a second relation between the same two makes no way shorter
      line('act:a', 'act:b'),
    ],
  });
  expect(new Set(Object.values(square.betweenness))).toEqual(new Set([1 / 6]));
});

test('of one or two nobody is between others', () => {
  expect(measure({ entities: [], relations: [] }).betweenness).toEqual({});
  const two = measure({ entities: ['act:a', 'act:b'], relations: [line('act:a', 'act:b')] });
  expect(two.betweenness).toEqual({ 'act:a': 0, 'act:b': 0 });
});
