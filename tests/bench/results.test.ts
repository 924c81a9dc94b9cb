import { describe, expect, test } from 'vitest';
import { against, isMet, type Figure } from './results.ts';
import { interleaved, median, percentile, slope } from './rounds.ts';
import { table } from './table.ts';

const floor: Figure = { what: 'an answer', who: 'bare http', value: 2, unit: 'ms' };
const ours: Figure = { what: 'an answer', who: 'Shabaka', value: 2.6, unit: 'ms' };

describe('the bench', () => {
  test('a median is the middle one, of an even number the mean of both', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  test('a percentile is one of the values, and so many are no larger', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([percentile(hundred, 0.95), percentile([3, 1, 2], 0.95), percentile([7], 0.5)]).toEqual([
      95, 3, 7,
    ]);
  });

  test('a slope is that of the line that fits best', () => {
    expect(slope([0, 1, 2, 3].map((x) => [x, 5 + 2 * x]))).toBeCloseTo(2);
    expect(
      slope([
        [0, 1],
        [1, 9],
        [2, 1],
      ]),
    ).toBeCloseTo(0);
  });

  test('each is measured in every round, and each round begins with another', async () => {
    const order: string[] = [];
    const found = await interleaved(['a', 'b'], 3, (name, round) => {
      order.push(name);
      return Promise.resolve({ cpu: round, latency: 2 * round });
    });
    expect(order).toEqual(['a', 'b', 'b', 'a', 'a', 'b']);
    expect(found.a).toEqual({ cpu: 1, latency: 2 });
  });

  test('a goal is met by the ratio, from above or from below', () => {
    expect(isMet(against(ours, floor, { atMost: 1.3 }))).toBe(true);
    expect(isMet(against(ours, floor, { atMost: 1.29 }))).toBe(false);
    expect(isMet(against(ours, floor, { atLeast: 1.3 }))).toBe(true);
    expect(isMet(against(ours, floor))).toBeUndefined();
  });

  test('the table shows a ratio beside its goal and whether it is met', () => {
    expect(table([floor, against(ours, floor, { atMost: 1.2 })]).split('\n')).toEqual([
      '| what      | who       | measured | ratio           | goal  |        |',
      '| --------- | --------- | -------- | --------------- | ----- | ------ |',
      '| an answer | bare http | 2 ms     |                 |       |        |',
      '| an answer | Shabaka   | 2.6 ms   | 1.3 × bare http | ≤ 1.2 | missed |',
    ]);
  });
});
