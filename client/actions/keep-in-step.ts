import type { State } from '../state/state.ts';
import type { Context } from './context.ts';
import { createLatest, noteFailure, toFailure } from './guard.ts';

/** Answers kept, so that undo and redo need no server. */
const most = 50;

/** A part of the state that the server answers for what is seen. */
export interface InStep<Answer extends { readonly key: string }> {
  /** What the server is asked, as one text that stands in the answer; null when nothing is. */
  keyOf(state: State): string | null;
  ask(state: State, signal: AbortSignal): Promise<Omit<Answer, 'key'>>;
  /** What is answered now. */
  of(state: State): Answer | null;
  put(state: State, answer: Answer): State;
  /** Where nothing is asked any more; the answer stands unless told. */
  forget?(state: State): State;
  /** What is said where the server refuses. */
  readonly refused: string;
}

/**
 * Keeps an answer in step with the picture: whenever what is asked changes, the server is asked anew. Until it has
 * answered, what it answered before stands.
 */
export function keepInStep<Answer extends { readonly key: string }>(
  context: Context,
  { keyOf, ask, of, put, forget, refused }: InStep<Answer>,
): () => void {
  const { store } = context;
  const latest = createLatest();
  const known = new Map<string, Answer>();
  const keep = (answer: Answer) =>
    store.commit((state) => (keyOf(state) === answer.key ? { ...put(state, answer), away: false } : state));
  const fetch = (key: string, state: State) =>
    latest(async (signal) => {
      const kept = known.get(key);
      if (kept) return keep(kept);
      try {
        const answer = { key, ...(await ask(state, signal)) } as Answer;
        known.set(key, answer);
        if (known.size > most) known.delete(known.keys().next().value ?? '');
        keep(answer);
      } catch (error) {
        if (signal.aborted) return;
        const failure = toFailure(error);
        noteFailure(context, failure);
        const id = failure.reason === 'refused' ? refused : `failure.${failure.reason}`;
        if (failure.reason !== 'database')
          store.commit((now) => ({ ...now, notice: { id, values: {}, entities: {} } }));
      }
    });
  let asked: string | null = null;
  const look = (state: State, before: State) => {
    const { away } = state;
    const key = keyOf(state);
    if (key === null) {
      asked = null;
      if (forget && of(state)) store.commit(forget);
    } else if (key !== asked || (before.away && !away && of(state)?.key !== key)) {
      asked = key;
      void fetch(key, state);
    }
  };
  look(store.getState(), store.getState());
  return store.subscribe((state, before) => {
    const { picture, selection, away } = state;
    if (picture !== before.picture || selection !== before.selection || away !== before.away)
      look(state, before);
  });
}
