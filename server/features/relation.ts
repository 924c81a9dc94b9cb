import type { Context } from '../context.ts';
import { checkedId } from '../ids.ts';

export const relationResolvers = {
  Query: {
    relation: (_: unknown, { id }: { id: string }, ask: Context) => ask.relation.load(checkedId(id)),
  },
};
