import { lastKey } from './last-address.ts';
import { encodeAddress } from './state/address.ts';
import type { Store } from './state/store.ts';
import { toDocument } from './state/view-document.ts';

const pause = 1000;

/** Keeps the picture on this computer while it is worked on, so that nothing is lost with a tab. */
export function keepLast(store: Store): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const keep = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    try {
      localStorage.setItem(lastKey, encodeAddress(toDocument(store.getState())));
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
