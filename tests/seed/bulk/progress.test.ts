import { describe, expect, test } from 'vitest';
import { countingLine, progressLine } from '../../../seed/bulk/progress.ts';

describe('progress', () => {
  test('tells how many, how fast and how long still, by the bytes that are left', () => {
    expect(progressLine({ claims: 12_000, bytes: 3_000, size: 12_000, seconds: 30 })).toBe(
      '12,000 claims, 25 %, 400 a second, 1 min 30 s left',
    );
    expect(progressLine({ claims: 5, bytes: 10, size: 10, seconds: 2 })).toBe(
      '5 claims, 100 %, 3 a second, 0 s left',
    );
  });

  test('tells how many of the entities are complete', () => {
    expect(countingLine({ done: 2500, all: 10_000, seconds: 30 })).toBe(
      '2,500 of 10,000 entities, 25 %, 1 min 30 s left',
    );
    expect(countingLine({ done: 0, all: 0, seconds: 0 })).toBe('0 of 0 entities, 100 %, 0 s left');
  });

  test('knows nothing yet at the beginning, and of nothing', () => {
    expect(progressLine({ claims: 0, bytes: 0, size: 0, seconds: 0 })).toBe(
      '0 claims, 100 %, 0 a second, 0 s left',
    );
    expect(progressLine({ claims: 0, bytes: 0, size: 9, seconds: 0 })).toBe(
      '0 claims, 0 %, 0 a second, 0 s left',
    );
  });
});
