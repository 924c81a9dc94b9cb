import { expect, test } from 'vitest';
import { timeRange } from '../../../client/state/time-range.ts';

test.each([
  ['2022', '', { time: { earliest: '2022' } }],
  [' 2022-01 ', '2022-01', { time: { earliest: '2022-01', latest: '2022-01' } }],
  ['2022-01-20', '2022', { time: { earliest: '2022-01-20', latest: '2022' } }],
  ['\u0662\u0660\u0662\u0662/\u0660\u0661', '2022.03', { time: { earliest: '2022-01', latest: '2022-03' } }],
  ['', '', { time: undefined }],
  ['January', '', { fault: 'earliest' }],
  ['2022', '2022-13', { fault: 'latest' }],
  ['2022-02', '2022-01-31', { fault: 'order' }],
  ['2023', '2022', { fault: 'order' }],
])('%j to %j', (from, to, range) => {
  expect(timeRange(from, to)).toEqual(range);
});
