import { describe, expect, test } from 'vitest';
import { shareOf } from '../../server/facets-of.ts';

describe('a share of what may be looked at', () => {
  const looked = (share: number, counts: number[]) =>
    counts.reduce((sum, count) => sum + Math.min(count, share), 0);

  test('is all of each where that is within the budget', () => {
    expect(shareOf(10, [7, 1, 2])).toBe(7);
    expect(shareOf(10, [])).toBe(1);
  });

  test('leaves what is said seldom whole, and lets what is said often give way', () => {
    expect(shareOf(10, [1, 9000, 2, 30])).toBe(3);
    expect(looked(shareOf(1000, [1, 9000, 2, 30]), [1, 9000, 2, 30])).toBeLessThanOrEqual(1000);
  });

  test('is never more than the budget together, and as much as fits', () => {
    for (let seed = 1; seed < 200; seed += 1) {
      const counts = Array.from(
        { length: 1 + (seed % 40) },
        (_, index) => 1 + ((seed * 7919 * (index + 3)) % 997),
      );
      const share = shareOf(500, counts);
      expect(looked(share, counts)).toBeLessThanOrEqual(500);
      if (share < Math.max(...counts)) expect(looked(share + 1, counts)).toBeGreaterThan(500);
    }
  });

  test('is at least one of each, however many there are', () => {
    expect(shareOf(3, [5, 5, 5, 5])).toBe(1);
  });
});
