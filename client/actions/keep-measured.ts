import { isMeasured } from '../state/measures.ts';
import type { Context } from './context.ts';

/** Begins to measure what is seen when a size or a colour first goes by it; the code for it comes only then. */
export function keepMeasured(context: Pick<Context, 'store'>): () => void {
  let stop: (() => void) | null = null;
  let isOver = false;
  const stopWatching = context.store.subscribe(({ picture }) => {
    if (stop || !isMeasured(picture)) return;
    stop = () => {};
    void import('./measured.ts').then(({ followMeasures }) => {
      if (!isOver) stop = followMeasures(context);
    });
  });
  return () => {
    isOver = true;
    stopWatching();
    stop?.();
  };
}
