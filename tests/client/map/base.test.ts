import { expect, test } from 'vitest';
import { nameOf } from '../../../client/map/base.ts';

test('countries are named in both languages by the number that the map knows them by, and what is none is not', () => {
  expect(nameOf({ id: '760' })).toEqual({ ar: 'سوريا', en: 'Syria' });
  expect(nameOf({ id: '368' })).toEqual({ ar: 'العراق', en: 'Iraq' });
  for (const id of ['900', '-99', undefined, 4]) expect(nameOf(id === undefined ? {} : { id })).toBeNull();
});
