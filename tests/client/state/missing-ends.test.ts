import { describe, expect, test } from 'vitest';
import { missingEnds } from '../../../client/state/missing-ends.ts';

const said = (subject: string, object: string) => ({ subject: { id: subject }, object: { id: object } });

describe('what a voice says that is not in the picture', () => {
  test('is counted over all it says, and its ends come with what is said most first', () => {
    const list = [said('act:a', 'act:b'), said('act:a', 'act:c'), said('act:d', 'act:e')];
    expect(missingEnds(list, 10, ['act:a', 'act:b'])).toEqual({
      total: 10,
      here: 1,
      entities: ['act:c', 'act:d', 'act:e'],
    });
  });

  test('is nothing where all of it is there', () => {
    expect(missingEnds([said('act:a', 'act:b')], 1, ['act:b', 'act:a'])).toEqual({
      total: 1,
      here: 1,
      entities: [],
    });
  });

  test('comes in steps of at most twelve, never one end without the other', () => {
    const pairs = Array.from({ length: 9 }, (_, i) => said(`act:a${i}`, `act:b${i}`));
    const { entities, total, here } = missingEnds(pairs, 9, []);
    expect([total, here]).toEqual([9, 0]);
    expect(entities).toHaveLength(12);
    expect(missingEnds(pairs, 9, entities).entities).toHaveLength(6);
    const odd = [said('act:0', 'act:1'), ...pairs].map((one, i) =>
      i < 6 ? one : said('act:0', `act:c${i}`),
    );
    expect(missingEnds(odd, 10, ['act:1']).entities).not.toContain('act:c9');
  });
});
