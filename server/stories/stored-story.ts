import type { Context } from '../context.ts';
import type { Was } from '../views/stored-view.ts';
import type { StoryDocument } from './document.ts';

/** A claim as it was when a story was saved, for what is gone or told otherwise since. */
export interface WasClaim {
  id: string;
  sourceId: string;
  paragraph: number | null;
  speakerId: string;
  reportedById: string | null;
  polarity: string;
  factuality: string;
  glossAr: string;
  glossEn: string;
  /** Of the speaker. */
  labelAr: string;
  labelEn: string;
}

/** What a step told, when its story was saved. */
export interface WasStep extends Was {
  claims: WasClaim[];
}

/** A story as it is kept. */
export interface StoredStory {
  id: string;
  titleAr: string;
  titleEn: string;
  document: StoryDocument;
  /** For each step. */
  was: WasStep[];
  dataVersion: string;
  /** One more with each saving. */
  revision: number;
  /** ISO moments; null for one that came from a file, as are the next two. */
  created: string | null;
  saved: string | null;
  /** Of the key that made it, and that may change it. */
  keyId: string | null;
  savedBy: string | null;
  /** Hash of what its file said. */
  fileHash: string | null;
}

/** A row of `read/story` and `read/stories`: documents are JSON. */
type Row = Omit<StoredStory, 'document' | 'was'> & { document: string; was: string };

/** What we wrote ourselves, so it is not checked again. */
function toStoredStory({ document, was, ...row }: Row): StoredStory {
  return { ...row, document: JSON.parse(document) as StoryDocument, was: JSON.parse(was) as WasStep[] };
}

export async function storedStory(id: string, ask: Context): Promise<StoredStory | null> {
  const [row] = await ask.read<Row>('read/story', { id });
  return row ? toStoredStory(row) : null;
}

/** In the order of ids. */
export async function storedStories(after: string, limit: number, ask: Context): Promise<StoredStory[]> {
  return (await ask.read<Row>('read/stories', { after, limit })).map(toStoredStory);
}
