import type { OriginQuery } from '../api/generated/graphql.ts';
import { sayingsOf } from '../panels/use-sayings.ts';
import type { Sayings } from '../scene/sheet.ts';
import { withoutGhosts } from '../state/ghosts.ts';
import type { State } from '../state/state.ts';
import type { ToldStep } from '../state/told-story.ts';
import type { View } from '../state/view.ts';
import type { PlainWords } from '../words/use-words.tsx';
import { textIn } from './voices-of.ts';

/** What a file says of a step's picture. */
export function stepSayings(
  { view, state, step }: { view: View; state: State; step: ToldStep },
  origin: OriginQuery | undefined,
  words: PlainWords,
): Sayings {
  const voices = step.footnotes.flatMap(({ claims }) =>
    claims.map(({ speaker }) => [speaker.id, speaker] as const),
  );
  const known = { ...Object.fromEntries(voices), ...state.entities };
  const title = textIn(step.title, words.language).text;
  return sayingsOf({ ...withoutGhosts(view), picture: state.picture, known }, title, origin, words);
}
