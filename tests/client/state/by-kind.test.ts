import { expect, test } from 'vitest';
import { byKind } from '../../../client/state/by-kind.ts';
import { entity } from '../../support/picture.ts';

test('what is found stands by kind, that of the best first, and inside as it came', () => {
  const found = ['pla:a', 'act:b', 'pla:c', 'evt:d', 'act:e'].map((id) => entity(id));
  const groups = byKind(found, ({ kind }) => kind).map(([kind, all]) => [kind, ...all.map(({ id }) => id)]);
  expect(groups).toEqual([
    ['PLACE', 'pla:a', 'pla:c'],
    ['ACTOR', 'act:b', 'act:e'],
    ['EVENT', 'evt:d'],
  ]);
});
