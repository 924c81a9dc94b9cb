import type { Context } from '../context.ts';

export const predicatesResolvers = {
  Query: {
    predicates: async (_: unknown, __: unknown, ask: Context) => [
      ...(await ask.vocabulary()).predicates.values(),
    ],
  },
};
