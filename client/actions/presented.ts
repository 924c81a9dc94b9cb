import { ToldStoryDocument } from '../api/generated/graphql.ts';
import type { Story } from '../state/told-story.ts';
import type { Context } from './context.ts';

/** The words of a story; null when there is none of that id. Throws ApiFailure. */
export async function askStory({ api }: Context, id: string, signal: AbortSignal): Promise<Story | null> {
  return (await api.ask(ToldStoryDocument, { id }, signal)).story;
}
