import type { State } from './state.ts';
import { toView, type Seen, type View } from './view.ts';

const parts: Readonly<Record<keyof Seen, true>> = {
  picture: true,
  told: true,
  reference: true,
  measured: true,
  entities: true,
  relations: true,
  selection: true,
  marked: true,
  trail: true,
  cursor: true,
  highlight: true,
  reading: true,
  sources: true,
};
const deciding = Object.keys(parts) as (keyof Seen)[];
let last: { state: State; view: View } | null = null;

/** The view of a state, the same object while nothing changes that decides it: the pictures share it. */
export function currentView(state: State): View {
  const before = last?.state;
  if (!last || !before || deciding.some((part) => before[part] !== state[part]))
    last = { state, view: toView(state) };
  return last.view;
}
