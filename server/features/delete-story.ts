import type { Context } from '../context.ts';
import { checkedId } from '../ids.ts';
import { checkedRole } from '../keys/allowed.ts';
import { refuseRewriting } from '../stories/owner.ts';
import { storedStory } from '../stories/stored-story.ts';

async function deleteStory(_: unknown, args: { id: string }, ask: Context) {
  const asker = checkedRole(ask, 'editor', 'Deleting a story');
  const stored = await storedStory(checkedId(args.id), ask);
  refuseRewriting(stored, asker);
  if (stored) await ask.write((write) => write.run('keep/delete-story', { id: stored.id }));
  return stored;
}

export const deleteStoryResolvers = { Mutation: { deleteStory } };
