import type { State, Telling } from './state.ts';

const pattern = /^#?story=(story:[a-z0-9][a-z0-9-]{0,73})(?:&step=([1-9]\d{0,2}))?$/;

/** The address of a step of a story. */
export const tellingAddress = ({ story, step }: Telling) => `story=${story}&step=${step}`;

/** What an address tells; null when it is none of a story. */
export function readTelling(fragment: string): Telling | null {
  const [, story, step = '1'] = pattern.exec(fragment) ?? [];
  return story ? { story, step: Number(step) } : null;
}

export function tell(state: State, telling: Telling | null): State {
  const { telling: before } = state;
  if (before?.story === telling?.story && before?.step === telling?.step) return state;
  return { ...state, telling };
}
