import { useCallback, useEffect, useRef } from 'react';
import { readFromPresenter, type FromPresenter, type FromRoom } from '../state/presenter.ts';
import { useShabaka } from '../use-shabaka.ts';
import type { Move } from './step-keys.ts';

const key = 'shabaka.presenter';

/** By which the window of the room and that of its presenter find each other, and no other two; null for none. */
export const channelOf = (token: string): BroadcastChannel | null =>
  /^[a-f0-9-]{36}$/.test(token) ? new BroadcastChannel(`${key}:${token}`) : null;

/** Says something to the other window. */
export function send(channel: BroadcastChannel | null, message: FromRoom | FromPresenter): void {
  // a channel reaches pages of this address only, and takes no other argument
  // eslint-disable-next-line unicorn/require-post-message-target-origin
  channel?.postMessage(message);
}

/** The same as long as the tab lives, so that a page that is loaded again goes on with its presenter. */
function ownToken(): string {
  try {
    const kept = sessionStorage.getItem(key);
    if (kept) return kept;
    const made = makeToken();
    sessionStorage.setItem(key, made);
    return made;
  } catch {
    // storage is refused in some private windows: then the link lasts as long as the page
    lasting ??= makeToken();
    return lasting;
  }
}

let lasting: string | null = null;

/** Not `randomUUID`, which browsers give to pages of https only. */
function makeToken(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return [4, 2, 2, 2, 6].map((size) => hex.splice(0, size).join('')).join('-');
}

interface Room {
  story: string;
  step: number;
  move: (move: Move) => void;
  onLanguage: () => void;
}

/** Tells the presenter's window where the story is, and does what it asks; gives what opens that window. */
export function usePresenterLink({ story, step, move, onLanguage }: Room): () => boolean {
  const language = useShabaka((state) => state.language);
  const theme = useShabaka((state) => state.theme);
  const at: FromRoom = { is: 'at', story, step, language, theme };
  const channel = useRef<BroadcastChannel | null>(null);
  const now = useRef({ at, move, onLanguage });
  useEffect(() => {
    now.current = { at, move, onLanguage };
  });
  useEffect(() => {
    const link = channelOf(ownToken());
    channel.current = link;
    if (!link) return undefined;
    const tell = (message: FromRoom) => send(link, message);
    const leave = () => tell({ is: 'left' });
    const come = () => tell(now.current.at);
    link.addEventListener('message', ({ data }: MessageEvent<unknown>) => obey(readFromPresenter(data)));
    const obey = (asked: FromPresenter | null) => {
      if (asked?.is === 'hello') come();
      else if (asked?.is === 'go') now.current.move(asked.move);
      else if (asked?.is === 'language') now.current.onLanguage();
    };
    addEventListener('pagehide', leave);
    addEventListener('pageshow', come);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', come);
      leave();
      link.close();
    };
  }, []);
  useEffect(() => {
    send(channel.current, { is: 'at', story, step, language, theme });
  }, [story, step, language, theme]);
  return useCallback(() => {
    const address = `/?presenter=${ownToken()}`;
    return open(address, 'shabaka-presenter', 'popup,width=1000,height=720') !== null;
  }, []);
}
