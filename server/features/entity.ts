import type { Context } from '../context.ts';
import { checkedId } from '../ids.ts';

export const entityResolvers = {
  Query: {
    entity: (_: unknown, { id }: { id: string }, ask: Context) => ask.entity.load(checkedId(id)),
  },
};
