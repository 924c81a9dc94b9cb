import DataLoader from 'dataloader';
import { loadAll, type Context } from './context.ts';

interface Kept {
  period: string | null;
  isDated: boolean;
  total: number;
}

/** The timeline of all claims, from counts that are kept; claims are read where they are asked for. */
export async function wholeTimeline(length: number, limit: number, ask: Context) {
  const rows = await ask.read<Kept>('read/timeline.kept', { length });
  const first = new DataLoader<string, string[]>(async (periods) => {
    const found = await ask.read<{ period: string; claimId: string }>('read/timeline.bucket', {
      periods,
      length,
      limit,
    });
    const of = new Map<string, string[]>(periods.map((period) => [period, []]));
    for (const { period, claimId } of found) of.get(period)?.push(claimId);
    return periods.map((period) => of.get(period) ?? []);
  });
  const claims = async (ids: Promise<string[]>) => loadAll(ask.claim, await ids);
  const ids = async (statement: string, parameters: object) =>
    (await ask.read<{ claimId: string }>(statement, { ...parameters, limit })).map(({ claimId }) => claimId);
  const rest = (isDated: boolean, statement: string, parameters: object) => {
    const total = rows.find((row) => row.period === null && row.isDated === isDated)?.total ?? 0;
    return { claimCount: total, claims: () => (total > 0 ? claims(ids(statement, parameters)) : []) };
  };
  return {
    buckets: rows.flatMap(({ period, total }) =>
      period === null ? [] : [{ period, claimCount: total, claims: () => claims(first.load(period)) }],
    ),
    vague: rest(true, 'read/timeline.vague', { length }),
    undated: rest(false, 'read/timeline.undated', {}),
  };
}
