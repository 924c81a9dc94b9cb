import { paragraphsOf } from '../state/paragraphs.ts';
import { arrived, sourceOf, type Source } from '../state/state.ts';
import type { Context } from './context.ts';
import { forgetText, keepText, keptText } from './kept-texts.ts';

/** Bytes of a text that are looked at. */
const largest = 5_000_000;

/** What became of a file: taken, or why not, as a part of an id of the word catalogue. */
export type Attached = 'taken' | 'other' | 'large' | 'insecure' | 'unkept';

/** Takes a file for the text of a source if it has its SHA-256. It stays in this browser and is never sent. */
export async function attachText({ store }: Context, sourceId: string, file: Blob): Promise<Attached> {
  const source = sourceOf(store.getState(), sourceId);
  if (!arrived(source)) return 'other';
  if (file.size > largest) return 'large';
  // browsers give hashes only to pages that came by https or from this computer
  if (!globalThis.crypto?.subtle) return 'insecure';
  const bytes = new Uint8Array(await file.arrayBuffer());
  if ((await sha256Of(bytes)) !== source.sha256) return 'other';
  fill(store, sourceId, bytes);
  try {
    await keepText(source.sha256, bytes);
    return 'taken';
  } catch {
    // private windows may refuse; it holds until the page is left
    return 'unkept';
  }
}

/** Puts a text that was attached here before into its source. */
export async function restoreText({ store }: Context, { id, sha256 }: Source): Promise<void> {
  if (!globalThis.crypto?.subtle) return;
  const bytes = await keptText(sha256).catch(() => undefined);
  // what lies in storage is no more to be believed than a file
  if (bytes && (await sha256Of(bytes)) === sha256) fill(store, id, bytes);
}

/** Removes the copy from this browser; the digest stands in its place again. */
export async function detachText({ store }: Context, sourceId: string): Promise<void> {
  const source = sourceOf(store.getState(), sourceId);
  if (!arrived(source)) return;
  await forgetText(source.sha256).catch(() => undefined);
  put(store, sourceId, undefined);
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const fill = (store: Context['store'], sourceId: string, bytes: Uint8Array) =>
  put(store, sourceId, paragraphsOf(new TextDecoder().decode(bytes)));

function put(store: Context['store'], sourceId: string, texts: readonly string[] | undefined): void {
  store.commit((state) => {
    const source = sourceOf(state, sourceId);
    if (!arrived(source)) return state;
    const paragraphs = source.paragraphs.map((paragraph) => ({
      ...paragraph,
      text: texts?.[paragraph.number - 1] ?? null,
    }));
    const next = { ...source, paragraphs, isAttachedHere: texts !== undefined };
    return { ...state, sources: { ...state.sources, [sourceId]: next } };
  });
}
