import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Actions } from './actions/actions.ts';
import type { State } from './state/state.ts';
import type { Store } from './state/store.ts';

export const ShabakaContext = createContext<{ store: Store; actions: Actions } | null>(null);

function useShabakaContext(): { store: Store; actions: Actions } {
  const context = useContext(ShabakaContext);
  if (!context) throw new Error('client/use-shabaka: used outside of the page. Wrap it in ShabakaContext.');
  return context;
}

/** A part of the state; draws again only when that part changes. */
export function useShabaka<Part>(part: (state: State) => Part): Part {
  return useStore(useShabakaContext().store, part);
}

export function useActions(): Actions {
  return useShabakaContext().actions;
}

export function useShabakaStore(): Store {
  return useShabakaContext().store;
}
