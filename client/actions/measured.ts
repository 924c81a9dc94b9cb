import { measureApart } from '../measures/measure-apart.ts';
import { isMeasured, type Coloring, type Counted, type Measured, type Sizing } from '../state/measures.ts';
import { countedIn, setColor, setSize } from '../state/set-measures.ts';
import type { State } from '../state/state.ts';
import type { Context } from './context.ts';
import { createLatest } from './guard.ts';

export const sizeBy = ({ store }: Context, size: Sizing) => store.commit((state) => setSize(state, size));
export const colorBy = ({ store }: Context, color: Coloring) =>
  store.commit((state) => setColor(state, color));

type Measuring = (counted: Counted, signal: AbortSignal) => Promise<Measured['values']>;

/**
 * Counts what is seen anew whenever that changes, as long as a size or a colour goes by it. What was counted before
 * stands until then, and an answer that comes too late is dropped.
 */
export function followMeasures({ store }: Pick<Context, 'store'>, measuring: Measuring = measureApart) {
  const latest = createLatest();
  let asked: string | null = null;
  const follow = (state: State) => {
    if (!isMeasured(state.picture)) return;
    const counted = countedIn(state);
    const key = JSON.stringify(counted);
    if (key === asked || counted.entities.length === 0) return;
    asked = key;
    void latest(async (signal) => {
      const values = await measuring(counted, signal);
      if (!signal.aborted) store.commit((now) => ({ ...now, measured: { key, values } }));
    });
  };
  follow(store.getState());
  return store.subscribe((state, before) => {
    const isSame =
      state.picture === before.picture &&
      state.told === before.told &&
      state.entities === before.entities &&
      state.relations === before.relations;
    if (!isSame) follow(state);
  });
}
