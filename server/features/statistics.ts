import type { Context } from '../context.ts';

async function statistics(_: unknown, __: unknown, ask: Context) {
  const { dataVersion, totals } = await ask.vocabulary();
  return { dataVersion, ...totals };
}

export const statisticsResolvers = { Query: { statistics } };
