import { ApiFailure } from '../api/api.ts';
import type { Failure } from '../state/state.ts';
import type { Context } from './context.ts';

/** Names one line of questions: a newer question of the same line makes older answers worthless. */
export type Latest = (signal: AbortSignal) => Promise<void>;

/** Runs a question, ends the one before it, and drops an answer that comes too late. */
export function createLatest(): (ask: Latest) => Promise<void> {
  let current: AbortController | null = null;
  return async (ask) => {
    current?.abort();
    const mine = new AbortController();
    current = mine;
    try {
      await ask(mine.signal);
    } catch (error) {
      if (!mine.signal.aborted) throw error;
    }
  };
}

export function toFailure(error: unknown): Failure {
  if (error instanceof ApiFailure) return { reason: error.reason, requestId: error.requestId };
  throw error;
}

/** Shows that something is being fetched, and says why if it fails. What is on the screen stays. */
export async function whileBusy(context: Context, busy: string, work: () => Promise<void>): Promise<void> {
  const { store } = context;
  store.commit((state) => ({ ...state, busy: [busy, ...state.busy] }));
  try {
    await work();
  } catch (error) {
    const failure = toFailure(error);
    noteFailure(context, failure);
    if (failure.reason !== 'database') {
      store.commit((state) => ({
        ...state,
        notice: { id: `failure.${failure.reason}`, values: {}, entities: {} },
      }));
    }
  } finally {
    store.commit((state) => ({ ...state, busy: state.busy.toSpliced(state.busy.indexOf(busy), 1) }));
  }
}

/**
 * Remembers that the database is away, so that the page can watch for its return. One that has just come back
 * answers slowly at first; a page that shows nothing yet asks it again by itself then, too.
 */
export function noteFailure({ store }: Context, { reason }: Failure): void {
  const isAway = reason === 'database' || (reason === 'busy' && store.getState().opening !== 'ready');
  if (isAway) store.commit((state) => ({ ...state, away: true }));
}
