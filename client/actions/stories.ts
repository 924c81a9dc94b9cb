import { StoriesDocument, type StoriesQuery } from '../api/generated/graphql.ts';
import type { Context } from './context.ts';
import { whileBusy } from './guard.ts';

/** The stories to choose from; null when the question got no answer, which is said. */
export async function listStories(context: Context): Promise<StoriesQuery['stories']['nodes'] | null> {
  let found: StoriesQuery['stories']['nodes'] | null = null;
  await whileBusy(context, 'busy.stories', async () => {
    found = (await context.api.ask(StoriesDocument, {})).stories.nodes;
  });
  return found;
}
