import type { Context } from '../context.ts';

const asker = (_: unknown, __: unknown, ask: Context) =>
  ask.asker && { name: ask.asker.name, role: ask.asker.role.toUpperCase() };

export const askerResolvers = { Query: { asker } };
