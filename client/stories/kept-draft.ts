import type { StoryDocument } from '../state/story-document.ts';
import { readStoryFile, writeStoryFile } from '../state/story-file.ts';

/** A story that was worked on and not saved. */
export interface KeptDraft {
  /** The one it was opened from, where that is kept; null for a new one. */
  readonly id: string | null;
  readonly document: StoryDocument;
}

const key = 'shabaka.draft';

/** Keeps it on this computer, so that nothing is lost with a tab; null when nothing is to be kept any more. */
export function keepDraft(draft: KeptDraft | null): void {
  try {
    if (draft) localStorage.setItem(key, `${draft.id ?? ''}\n${writeStoryFile(draft.document)}`);
    else localStorage.removeItem(key);
  } catch {
    // storage is full, or refused in some private windows; whoever closes the tab is asked first
  }
}

export function keptDraft(): KeptDraft | null {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? null : readDraft(kept);
  } catch {
    return null;
  }
}

/** Never trusted: it is read as a file is. */
export function readDraft(kept: string): KeptDraft | null {
  const end = kept.indexOf('\n');
  const id = kept.slice(0, end);
  const read = readStoryFile(kept.slice(end + 1));
  if ('faults' in read || !/^(story:[a-z0-9][a-z0-9-]{0,73})?$/.test(id)) return null;
  return { id: id === '' ? null : id, document: read.document };
}
