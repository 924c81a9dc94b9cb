import { describe, expect, test } from 'vitest';
import { openingOrigins } from '../../../client/state/opening-origins.ts';

const relations = (...counts: number[]) => counts.map((originCount) => ({ originCount }));
const many = (length: number, of: (index: number) => number) =>
  relations(...Array.from({ length }, (_, index) => of(index)));

describe('the opening picture', () => {
  test('has all relations where they can be told apart', () => {
    expect(openingOrigins([])).toBeUndefined();
    expect(openingOrigins(many(120, (index) => 1 + (index % 7)))).toBeUndefined();
  });

  test('has those with most distinct origins where there are more, and some at least', () => {
    for (const of of [
      (index: number) => 1 + (index % 50),
      (index: number) => index % 900,
      () => 3,
      () => 4000,
    ]) {
      const all = many(1230, of);
      const least = openingOrigins(all) ?? 0;
      const left = all.filter(({ originCount }) => originCount >= least).length;
      expect(left).toBeGreaterThan(0);
      expect(least).toBeLessThanOrEqual(1000);
      if (new Set(all.map(({ originCount }) => originCount)).size > 1) expect(left).toBeLessThanOrEqual(120);
    }
  });
});
