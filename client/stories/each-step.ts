import type { Room } from '../actions/room.ts';
import { isTold } from '../state/told.ts';
import { isCounted } from '../state/measures.ts';
import type { State } from '../state/state.ts';
import { rowsOfStep, type Story, type ToldStep } from '../state/told-story.ts';
import { askBeside, type Known } from '../split/ask-beside.ts';

export interface Progress {
  onStep: (number: number) => void;
  signal: AbortSignal;
}

/**
 * The steps of a story as they are told, one after the other. The room is used up for it. Throws like any question,
 * and when it is given up.
 */
export async function* eachStep(
  room: Room,
  story: Story,
  { onStep, signal }: Progress,
): AsyncGenerator<{ step: ToldStep; state: State; known: Known | null }> {
  for (const [nth, step] of story.steps.entries()) {
    onStep(nth + 1);
    await room.go(story, nth + 1);
    await toldIn(room, signal);
    const known = await askBeside(room, rowsOfStep(step));
    signal.throwIfAborted();
    yield { step, state: room.store.getState(), known };
  }
}

/** Until what a filter or a voice leaves of the step is known, and what sizes and colours go by. */
function toldIn({ store }: Room, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const isReady = (state: State) => isTold(state) && isCounted(state);
    if (isReady(store.getState())) return resolve();
    const stop = store.subscribe((state) => {
      // a filter that is refused is said by a notice, and no answer comes
      if (!isReady(state) && !state.away && state.notice === null) return;
      stop();
      resolve();
    });
    signal.addEventListener('abort', () => {
      stop();
      reject(signal.reason as Error);
    });
  });
}
