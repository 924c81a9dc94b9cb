import { arrived, type Loadable, type Places, type Times } from '../state/state.ts';
import type { ViewFilter } from '../state/view-filter.ts';
import type { Context, Question } from './context.ts';
import { createLatest, noteFailure, toFailure } from './guard.ts';

/** What pictures beside the network ask of what is shown. */
interface Answers {
  times: Times;
  places: Places;
}

type Ask<Answer> = (ids: string[], filter: ViewFilter | null, signal: AbortSignal) => Promise<Answer>;

/** Puts answers into a part of the state. Until one comes, what is known already stays. */
export function keepAnswer<Part extends keyof Answers>(
  context: Context,
  part: Part,
  ask: Ask<Answers[Part]>,
): Question {
  const { store } = context;
  const latest = createLatest();
  const put = (answer: Loadable<Answers[Part]>) => store.commit((state) => ({ ...state, [part]: answer }));
  return (ids, filter) =>
    latest(async (signal) => {
      if (!arrived(store.getState()[part])) put({ is: 'loading' });
      try {
        put(await ask([...ids], filter, signal));
      } catch (error) {
        if (signal.aborted) return;
        const failure = toFailure(error);
        noteFailure(context, failure);
        if (!arrived(store.getState()[part])) put({ is: 'failed', failure });
      }
    });
}
