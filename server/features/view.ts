import type { Context } from '../context.ts';
import { checkedId } from '../ids.ts';
import { changesOf } from '../views/changes.ts';
import { mayChange } from '../views/owner.ts';
import { storedView, type StoredView } from '../views/stored-view.ts';

const view = (_: unknown, args: { id: string }, ask: Context) => storedView(checkedId(args.id), ask);

export const viewResolvers = {
  Query: { view },
  View: {
    isOwn: (stored: StoredView, _: unknown, { asker }: Context) => mayChange(stored, asker),
    isCurrent: async ({ dataVersion }: StoredView, _: unknown, ask: Context) =>
      dataVersion === (await ask.vocabulary()).dataVersion,
    changes: (stored: StoredView, _: unknown, ask: Context) => changesOf(stored, ask),
  },
};
