import { useEffect, useState } from 'react';
import { toFailure } from '../actions/guard.ts';
import { askedOf } from '../state/filters.ts';
import type { Failure } from '../state/state.ts';
import { useShabaka } from '../use-shabaka.ts';

/** What narrows the picture, as a text that changes with it. */
export function useFilterKey(): string {
  return useShabaka(({ picture }) => JSON.stringify(askedOf(picture)));
}

/** Asks when the question changes; an answer that comes too late is dropped. */
export function useAnswer<Answer>(question: string, ask: (signal: AbortSignal) => Promise<Answer>) {
  const [given, setGiven] = useState<{ to: string; answer?: Answer; failure?: Failure }>({ to: '' });
  const [turn, setTurn] = useState(0);
  const asked = `${question} ${turn}`;
  useEffect(() => {
    const control = new AbortController();
    ask(control.signal)
      .then((answer) => control.signal.aborted || setGiven({ to: asked, answer }))
      .catch((error: unknown) => {
        if (!control.signal.aborted) setGiven({ to: asked, failure: toFailure(error) });
      });
    return () => control.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the question says all that the asking depends on
  }, [asked]);
  const isCurrent = given.to === asked;
  return {
    answer: isCurrent ? given.answer : undefined,
    failure: isCurrent ? given.failure : undefined,
    again: () => setTurn(turn + 1),
  };
}
