import { encodeAddress } from './state/address.ts';
import type { Store } from './state/store.ts';
import { toDocument } from './state/view-document.ts';
import type { State } from './state/state.ts';

/**
 * The address says what is shown. What one would want to go back from (another set of entities, another
 * choice) is a step of the browser's history; a moved mark or another language only rewrites the last one.
 */
export function keepAddress(store: Store, open: (fragment: string) => Promise<void>): void {
  let isRestoring = false;
  const stepOf = ({ picture, selection }: State) => JSON.stringify([picture.shown, selection]);
  let step = '';
  store.subscribe((state, before) => {
    const isSame =
      state.picture === before.picture &&
      state.selection === before.selection &&
      state.reading === before.reading &&
      state.language === before.language &&
      state.split === before.split &&
      state.opening === before.opening;
    if (isSame || state.opening !== 'ready') return;
    const address = `#${encodeAddress(toDocument(state))}`;
    const isStep = step !== '' && step !== stepOf(state) && !isRestoring;
    step = stepOf(state);
    if (address === location.hash) return;
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
  addEventListener('popstate', () => {
    isRestoring = true;
    void open(location.hash).finally(() => {
      isRestoring = false;
    });
  });
}
