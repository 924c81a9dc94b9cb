import { TimesDocument } from '../api/generated/graphql.ts';
import { arrived, type Loadable, type Times } from '../state/state.ts';
import type { Context, Question } from './context.ts';
import { createLatest, noteFailure, toFailure } from './guard.ts';

/** Before all that any claim can mean: asks for claims that give a time. */
const everSince = '0001-01-01';

/**
 * Fetches when what is shown happened. The filter's own time is left out: a timeline shows what lies outside of it,
 * too, so that it can be moved. Until the answer comes, what is known already stays.
 */
export function createTimesQuestion(context: Context): Question {
  const { store, api } = context;
  const latest = createLatest();
  const put = (times: Loadable<Times>) => store.commit((state) => ({ ...state, times }));
  return (ids, filter) =>
    latest(async (signal) => {
      const { times } = store.getState();
      if (!arrived(times)) put({ is: 'loading' });
      try {
        const { subgraph } = await api.ask(
          TimesDocument,
          { ids: [...ids], filter, dated: { ...filter, time: { earliest: everSince } } },
          signal,
        );
        put(subgraph);
      } catch (error) {
        if (signal.aborted) return;
        const failure = toFailure(error);
        noteFailure(context, failure);
        if (!arrived(store.getState().times)) put({ is: 'failed', failure });
      }
    });
}
