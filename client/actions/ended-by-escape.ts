import type { Store } from '../state/store.ts';
import { isPageCovered } from './over-page.ts';

/**
 * While work is under way Escape ends it and does nothing else, wherever the focus is on the page. What lies over the page
 * has its own Escape: a dialog, a choice, a story that is told.
 */
export async function endedByEscape(store: Store, end: () => void, work: () => Promise<void>): Promise<void> {
  const listen = (event: KeyboardEvent) => {
    const isElsewhere = store.getState().telling !== null || isPageCovered();
    if (event.key !== 'Escape' || event.isComposing || isElsewhere) return;
    // not even a field empties itself
    event.preventDefault();
    event.stopImmediatePropagation();
    end();
  };
  // before anything on the page hears of the key
  addEventListener('keydown', listen, { capture: true });
  try {
    await work();
  } finally {
    removeEventListener('keydown', listen, { capture: true });
  }
}
