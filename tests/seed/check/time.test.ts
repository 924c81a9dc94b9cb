import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTime } from '../../../seed/check/time.ts';

describe('a time', () => {
  test.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-02~', '2022-02-01', '2022-02-28'],
    ['2022-01-20', '2022-01-20', '2022-01-20'],
    ['2022-01-20/2022-01-30', '2022-01-20', '2022-01-30'],
    ['2019/..', '2019-01-01', '9999-12-31'],
    ['../2022-02', '0001-01-01', '2022-02-28'],
    ['/2022-02', '0001-01-01', '2022-02-28'],
    ['2022/', '2022-01-01', '9999-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2022-21', '2022-03-01', '2022-05-31'],
    ['2022-24', '2022-12-01', '2023-02-28'],
  ])('%s means the days from %s to %s', (edtf, min, max) => {
    expect(readTime(edtf)).toEqual({ time: { edtf, min, max } });
  });

  test.each([
    '',
    'February 2022',
    '2022-13',
    '2022-1',
    '2022/2021',
    '2020/2021/2022',
    '2022-02-30',
    '~',
    '1e3',
  ])('%s is none', (edtf) => expect(readTime(edtf).time).toBeUndefined());

  test('begins no later than it ends, whatever is written', () => {
    const part = fc.tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(part, part, fc.constantFrom('', '~', '?', '%'), ([y1, m1], [y2, m2], mark) => {
        const text = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}${mark}`;
        const { time } = readTime(`${text(y1, m1)}/${text(y2, m2)}`);
        if (time) expect(time.min <= time.max).toBe(true);
        else expect(y1 * 12 + m1).toBeGreaterThan(y2 * 12 + m2);
      }),
    );
  });
});
