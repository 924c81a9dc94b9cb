import { askerError } from '../errors.ts';
import type { Asker } from '../keys/key-ring.ts';
import { mayChange } from '../views/owner.ts';
import type { StoredStory } from './stored-story.ts';

/** Whether a story may be saved over and deleted: like a view; one that came from a file changes with its file only. */
export const mayRewrite = (story: StoredStory, asker: Asker | null) =>
  story.fileHash === null && mayChange(story, asker);

/** @throws FORBIDDEN when it is somebody else's, or a file's */
export function refuseRewriting(stored: StoredStory | null, asker: Asker): void {
  if (!stored || mayRewrite(stored, asker)) return;
  const whose =
    stored.fileHash === null
      ? `This story is ${stored.savedBy}'s; save yours under another id, or ask an admin.`
      : 'This story comes from a file of the seed; change that file, or save yours under another id.';
  throw askerError('FORBIDDEN', whose);
}
