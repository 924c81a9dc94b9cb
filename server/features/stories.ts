import type { Context } from '../context.ts';
import { cursor, position } from '../cursor.ts';
import { checkedFirst } from '../ids.ts';
import { page } from '../page.ts';
import { storedStories, type StoredStory } from '../stories/stored-story.ts';

async function stories(_: unknown, args: { first: number; after?: string | null }, ask: Context) {
  const first = checkedFirst(args.first, 100);
  const from = position(args.after, 'stories', ['']) as [string] | undefined;
  const found = await storedStories(from?.[0] ?? '', first + 1, ask);
  const edges = found.map((node) => ({ node, cursor: cursor('stories', [node.id]) }));
  return {
    ...page<StoredStory, (typeof edges)[number]>(edges, first, from !== undefined),
    totalCount: () => ask.count('read/stories.count', {}),
  };
}

export const storiesResolvers = { Query: { stories } };
