import { encodeAddress } from './state/address.ts';
import type { Store } from './state/store.ts';
import { toDocument } from './state/view-document.ts';
import type { State } from './state/state.ts';
import { readTelling, tell, tellingAddress } from './state/telling.ts';

/**
 * The address says what is shown. What one would want to go back from (another set of entities, another choice,
 * another filter, a story) is a step of the browser's history; a moved mark, another language, a time that is played or
 * the next step of a story only rewrites the last one.
 */
export function keepAddress(store: Store, open: (fragment: string) => Promise<void>): void {
  let isRestoring = false;
  const stepOf = ({ picture: { positions: _moved, ...picture }, selection, telling }: State) =>
    JSON.stringify([picture, selection, telling?.story]);
  let step = '';
  const write = (state: State, before: State | null) => {
    const isSame =
      before !== null &&
      state.picture === before.picture &&
      state.selection === before.selection &&
      state.reading === before.reading &&
      state.telling === before.telling &&
      state.language === before.language &&
      state.split === before.split &&
      state.opening === before.opening;
    if (isSame || state.opening !== 'ready') return;
    const address = `#${state.telling ? tellingAddress(state.telling) : encodeAddress(toDocument(state))}`;
    const isPlayed = before !== null && state.picture !== before.picture && state.past === before.past;
    const isStep = !isPlayed && step !== '' && step !== stepOf(state) && !isRestoring;
    step = stepOf(state);
    if (address === location.hash) return;
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  write(store.getState(), null);
  store.subscribe(write);
  addEventListener('popstate', () => {
    isRestoring = true;
    const telling = readTelling(location.hash);
    // the page lies under the story as it was, so nothing is to be fetched
    if (telling || store.getState().telling) {
      store.commit((state) => tell(state, telling));
      isRestoring = false;
      return;
    }
    void open(location.hash).finally(() => {
      isRestoring = false;
    });
  });
}
