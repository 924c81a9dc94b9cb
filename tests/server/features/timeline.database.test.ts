import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../seed/knowledge.ts';
import { appOn } from '../../support/app-on.ts';
import { smallKnowledge } from '../../support/small-knowledge.ts';

/** Times of the first claims of the hub, as the checker computes their bounds. */
const times: Record<string, [edtf: string, min: string, max: string]> = {
  'out-01': ['2022-01-20', '2022-01-20', '2022-01-20'],
  'out-02': ['2022-01', '2022-01-01', '2022-01-31'],
  'out-03': ['2022', '2022-01-01', '2022-12-31'],
  'out-04': ['2021/2022', '2021-01-01', '2022-12-31'],
  'out-05': ['2019-07-04', '2019-07-04', '2019-07-04'],
};

function timedKnowledge(): Knowledge {
  const knowledge = smallKnowledge();
  for (const claim of knowledge.sources[0]?.claims ?? []) {
    const [edtf, min, max] = times[claim.key] ?? [];
    if (edtf !== undefined && min !== undefined && max !== undefined) claim.time = { edtf, min, max };
  }
  return knowledge;
}

const app = appOn(timedKnowledge);

async function timeline(by: string, filter?: object) {
  const asked = `query Timeline($by: TimeUnit!, $filter: Filter) {
    timeline(by: $by, filter: $filter, first: 2) {
      buckets { period claimCount claims { id } }
      vague { claimCount claims { id } } undated { claimCount claims { id } }
    }
  }`;
  const { data, errors } = await app.ask(asked, { by, filter });
  expect(errors).toEqual([]);
  return data.timeline as {
    buckets: { period: string; claimCount: number; claims: { id: string }[] }[];
    vague: { claimCount: number; claims: { id: string }[] };
    undated: { claimCount: number; claims: { id: string }[] };
  };
}

const periods = ({ buckets }: Awaited<ReturnType<typeof timeline>>) =>
  buckets.map(({ period, claimCount }) => [period, claimCount]);

describe('timeline', () => {
  test('puts a time into the bucket that holds all of it, in the order of time', async () => {
    const byYear = await timeline('YEAR');
    expect(periods(byYear)).toEqual([
      ['2019', 1],
      ['2022', 3],
    ]);
    expect(periods(await timeline('MONTH'))).toEqual([
      ['2019-07', 1],
      ['2022-01', 2],
    ]);
    expect(periods(await timeline('DAY'))).toEqual([
      ['2019-07-04', 1],
      ['2022-01-20', 1],
    ]);
    expect(byYear.buckets[1]?.claims).toHaveLength(2);
  });

  test('keeps apart what reaches over several, what is open, and what has no time', async () => {
    const { vague, undated } = await timeline('YEAR');
    expect(vague).toEqual({ claimCount: 2, claims: [{ id: 'small/out-04' }, { id: 'small/a' }] });
    expect(undated.claimCount).toBe(70 - 6);
    expect((await timeline('DAY')).vague.claimCount).toBe(4);
  });

  test('narrows to a range, in which what is vague may lie', async () => {
    const { buckets, vague, undated } = await timeline('YEAR', { time: { latest: '2021' } });
    expect([buckets.length, vague.claimCount, undated.claimCount]).toEqual([1, 1, 0]);
  });
});
