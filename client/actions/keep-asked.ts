import { referenceKey } from '../state/reference.ts';
import type { State } from '../state/state.ts';
import { toldKey } from '../state/told.ts';
import type { Context } from './context.ts';

type Keep = (context: Context) => () => void;

/** What is kept in step with the picture once that asks for it. */
const parts: readonly { isAsked: (state: State) => boolean; load: () => Promise<Keep> }[] = [
  {
    isAsked: (state) => toldKey(state) !== null,
    load: async () => (await import('./told.ts')).keepTold,
  },
  {
    isAsked: (state) => referenceKey(state) !== null,
    load: async () => (await import('./reference.ts')).keepReference,
  },
];

/** Begins to ask what a filter leaves and brings along when a picture first has one; the code for each comes only then. */
export function keepAsked(context: Context): () => void {
  const stops: (() => void)[] = [];
  const begun = new Set<(typeof parts)[number]>();
  let isOver = false;
  const begin = async (part: (typeof parts)[number]) => {
    begun.add(part);
    try {
      const keep = await part.load();
      if (!isOver) stops.push(keep(context));
    } catch {
      const notice = { id: 'failure.network', values: {}, entities: {} };
      context.store.commit((state) => ({ ...state, notice }));
      // what did not load is loaded again with the next change, which this is not
      begun.delete(part);
    }
  };
  stops.push(
    context.store.subscribe((state) => {
      for (const part of parts) if (!begun.has(part) && part.isAsked(state)) void begin(part);
    }),
  );
  return () => {
    isOver = true;
    for (const stop of stops) stop();
  };
}
