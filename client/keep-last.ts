import { encodeAddress } from './state/address.ts';
import type { Store } from './state/store.ts';
import { toDocument } from './state/view-document.ts';

const key = 'shabaka.last';
const pause = 1000;

/** What was kept when the page was opened; the picture that is drawn since is kept over it. */
const before = read();

/** The address of the last picture that somebody made on this computer; null where there is none. */
export const lastAddress = (): string | null => before;

/** Keeps the picture on this computer while it is worked on, so that nothing is lost with a tab. */
export function keepLast(store: Store): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const keep = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    try {
      localStorage.setItem(key, encodeAddress(toDocument(store.getState())));
    } catch {
      // storage is full, or refused in some private windows; nothing depends on it
    }
  };
  store.subscribe((state, old) => {
    // what nobody touched needs no keeping, and must not go over what somebody made
    if (state.picture === old.picture || state.past.length === 0) return;
    timer ??= setTimeout(keep, pause);
  });
  addEventListener('pagehide', () => timer && keep());
}

function read(): string | null {
  try {
    // never trusted: it is opened as an address is
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
