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

test('slow answers that miss the goal, what looks at all there is, and amounts are told too', () => {
  const small = { who: '10 claims', value: 1, unit: 'ms' };
  const grown = (what: string, value: number, goal?: Figure['goal']) => {
    const floor = { ...small, what };
    return [floor, against({ ...floor, who: '1,000 claims', value }, floor, goal)];
  };
  const held: Figure = { what: 'how long it holds the page at most', who: 'fcose', value: 900, unit: 'ms' };
  const told = goals({
    client: run([held, against({ ...held, who: 'Shabaka', value: 60 }, held)]),
    scale: run([
      ...grown('overview', 1.5, { atMost: 2 }),
      ...grown('overview, 95th percentile', 3, { atMost: 2 }),
      ...grown('search, 95th percentile', 2, { atMost: 2 }),
      ...grown('all they say', 20),
    ]),
  });
  expect(told.split('\n').slice(2)).toEqual([
    '| how long it holds the page at most | 60 ms | what is allowed | 1.2 | ≤ 1 | missed by 20 % |',
    '| overview, 1,000 claims | 1.5 ms | 10 claims | 1.5 | ≤ 2 | met |',
    '| overview, 95th percentile, 1,000 claims | 3 ms | 10 claims | 3 | ≤ 2 | missed by 50 % |',
    '| all they say, 1,000 claims | 20 ms | 10 claims | 20 | ≤ 2 | missed by 900 % |',
  ]);
});

test('a page without the table is missed', async () => {
  await expect(withGoals('# Nothing', {})).rejects.toThrow('what is aimed at');
});
