import { describe, expect, test } from 'vitest';
import { pairList } from '../../../seed/bulk/pair-list.ts';

describe('a list of pairs', () => {
  test('gives the others of each, sorted, however many there are', () => {
    const pairs = pairList(10);
    for (let round = 0; round < 3000; round += 1) pairs.add(round % 7, (round * 3) % 10);
    const of = (one: number) =>
      Array.from({ length: 3000 }, (_, round) => round)
        .filter((round) => round % 7 === one)
        .map((round) => (round * 3) % 10)
        .sort((a, b) => a - b);
    for (const one of [0, 3, 6]) expect(pairs.of(one)).toEqual(of(one));
    expect(pairs.of(8)).toEqual([]);
  });

  test('takes more after it was asked', () => {
    const pairs = pairList(4);
    pairs.add(1, 2);
    expect(pairs.of(1)).toEqual([2]);
    pairs.add(1, 0);
    pairs.add(0, 3);
    expect([pairs.of(0), pairs.of(1)]).toEqual([[3], [0, 2]]);
  });
});
