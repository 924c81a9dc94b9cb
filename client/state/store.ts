import { createStore, type StoreApi } from 'zustand/vanilla';
import type { State } from './state.ts';

/** A pure step from one state to the next. */
export type Change = (state: State) => State;

export interface Store extends Pick<StoreApi<State>, 'getState' | 'subscribe' | 'getInitialState'> {
  /** The only way to change what is true. */
  readonly commit: (change: Change) => void;
}

export function createShabakaStore(initial: State): Store {
  const store = createStore<State>(() => initial);
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    commit: (change) => store.setState(change(store.getState()), true),
  };
}
