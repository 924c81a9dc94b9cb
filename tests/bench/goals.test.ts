import { expect, test } from 'vitest';
import { goals, readSpeed, withGoals } from './goals.ts';
import { against, results, type Figure, type Run } from './results.ts';

const run = (figures: Figure[]): Run => ({ date: '', commit: '', machine: '', rounds: 1, figures });

test('docs/speed.md says of every goal how far it was met when it was measured last', async () => {
  expect(await withGoals(readSpeed(), results())).toBe(readSpeed());
});

test('a goal is met, or missed by a share of it, and a question is told of the largest size', () => {
  const floor: Figure = { what: 'an answer', who: 'bare', value: 2, unit: 'ms' };
  const rate: Figure = { what: 'a load', who: 'bare', value: 10, unit: 'claims/s' };
  const small: Figure = { what: 'overview', who: '10 claims', value: 1, unit: 'ms' };
  const told = goals({
    server: run([floor, against({ ...floor, who: 'Shabaka', value: 3 }, floor, { atMost: 1.2 })]),
    load: run([rate, against({ ...rate, who: 'Shabaka', value: 4 }, rate, { atLeast: 0.5 })]),
    scale: run([
      small,
      against({ ...small, who: '100 claims', value: 5 }, small, { atMost: 2 }),
      against({ ...small, who: '1,000 claims', value: 2 }, small, { atMost: 2 }),
    ]),
  });
  expect(told.split('\n').slice(2)).toEqual([
    '| an answer | 3 ms | bare | 1.5 | ≤ 1.2 | missed by 25 % |',
    '| a load | 4 claims/s | bare | 0.4 | ≥ 0.5 | missed by 25 % |',
    '| overview, 1,000 claims | 2 ms | 10 claims | 2 | ≤ 2 | met |',
  ]);
});

test('a page without the table is missed', async () => {
  await expect(withGoals('# Nothing', {})).rejects.toThrow('what is aimed at');
});
