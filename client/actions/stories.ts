import {
  DeleteStoryDocument,
  SaveStoryDocument,
  StoriesDocument,
  StoryDocumentOfDocument,
  type KeptStoryFragment,
} from '../api/generated/graphql.ts';
import type { StoryDocument } from '../state/story-document.ts';
import type { Context } from './context.ts';
import { refusalOf, type Refusal } from './refusal.ts';

export type KeptStory = KeptStoryFragment;

/** A story that is no longer kept, to be brought back. */
export interface DeletedStory {
  readonly story: KeptStory;
  readonly document: StoryDocument;
}

export type SavedStory = { readonly story: KeptStory } | { readonly refusal: Refusal };

/** The stories there are; throws ApiFailure. */
export async function listStories({ api }: Context): Promise<{ stories: KeptStory[]; total: number }> {
  const { stories } = await api.ask(StoriesDocument, {});
  return { stories: stories.nodes, total: stories.totalCount };
}

/** What a story is made of, to be given as a file; null when there is none. Throws ApiFailure. */
export async function storyDocument({ api }: Context, id: string): Promise<StoryDocument | null> {
  return (await api.ask(StoryDocumentOfDocument, { id })).story?.document ?? null;
}

/** Keeps a story: as a new one, or over one as it was at that revision; the last one where none is told. */
export async function saveStory(
  context: Context,
  document: StoryDocument,
  over: { readonly id: string; readonly revision: number | null } | null,
): Promise<SavedStory> {
  try {
    const asked = { document, id: over?.id ?? null, revision: over?.revision ?? null };
    return { story: (await context.api.ask(SaveStoryDocument, asked)).saveStory };
  } catch (error) {
    return { refusal: refusalOf(context, error, 'stories') };
  }
}

/** Deletes a story, and answers what it was. One that is gone already is none to bring back. */
export async function deleteStory(
  context: Context,
  id: string,
): Promise<{ readonly deleted: DeletedStory | null } | { readonly refusal: Refusal }> {
  try {
    const { deleteStory: was } = await context.api.ask(DeleteStoryDocument, { id });
    if (!was) return { deleted: null };
    const { document, ...story } = was;
    return { deleted: { story, document } };
  } catch (error) {
    return { refusal: refusalOf(context, error, 'stories') };
  }
}

/** Brings back what was deleted, under its own id, so that its link leads to it again. */
export const restoreStory = (context: Context, { story, document }: DeletedStory): Promise<SavedStory> =>
  saveStory(context, document, { id: story.id, revision: null });
