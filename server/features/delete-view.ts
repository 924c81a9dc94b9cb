import type { Context } from '../context.ts';
import { checkedId } from '../ids.ts';
import { checkedRole } from '../keys/allowed.ts';
import { refuseOthers } from '../views/owner.ts';
import { storedView } from '../views/stored-view.ts';

async function deleteView(_: unknown, args: { id: string }, ask: Context) {
  const asker = checkedRole(ask, 'editor', 'Deleting a view');
  const stored = await storedView(checkedId(args.id), ask);
  refuseOthers(stored, asker);
  if (stored) await ask.write((write) => write.run('keep/delete-view', { id: stored.id }));
  return stored;
}

export const deleteViewResolvers = { Mutation: { deleteView } };
