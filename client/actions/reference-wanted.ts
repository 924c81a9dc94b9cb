import type { Context } from './context.ts';

const key = 'shabaka.reference';

/** Remembers on this computer that somebody wanted what is known from elsewhere, as its row in the legend does. */
export function keepWanted(storage: () => Pick<Storage, 'setItem'>): void {
  try {
    storage().setItem(key, 'wanted');
  } catch {
    // storage is refused in some private windows; the row comes back when it is wanted again
  }
}

/** Where it was wanted before, it is asked for again, so that the legend can bring it back; it draws nothing. */
export function recallWanted({ store }: Context, storage: () => Pick<Storage, 'getItem'>): void {
  try {
    if (storage().getItem(key) === null) return;
  } catch {
    return;
  }
  store.commit((state) => (state.reference ? state : { ...state, reference: { key: '', relations: {} } }));
}
