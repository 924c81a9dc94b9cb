import { describe, expect, test } from 'vitest';
import { tellTime } from '../../../client/words/edtf.ts';

describe('a time', () => {
  test.each([
    ['2022', { is: 'plain', time: '2022' }],
    ['2022-02~', { is: 'about', time: 'February 2022' }],
    ['2022-01-20', { is: 'plain', time: '20 January 2022' }],
    ['2019/..', { is: 'from', time: '2019' }],
    ['/2022-02', { is: 'until', time: 'February 2022' }],
    ['2022-01-20/2022-01-30', { is: 'between', from: '20 January 2022', to: '30 January 2022' }],
    ['Y-1e9', { is: 'plain', time: 'Y-1e9' }],
  ])('%s is told no more exactly than it is given', (edtf, told) => {
    expect(tellTime(edtf, 'en-GB')).toEqual(told);
  });

  test('has Syrian months and Latin digits in Arabic', () => {
    expect(tellTime('2022-02', 'ar-SY-u-nu-latn')).toEqual({ is: 'plain', time: 'شباط 2022' });
  });
});
