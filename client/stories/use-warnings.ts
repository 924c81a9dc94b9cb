import { warningsOf, type Warning } from '../state/step-warnings.ts';
import type { StoryStep } from '../state/story-document.ts';
import { useWords } from '../words/use-words.tsx';
import type { Stock } from './use-editing.ts';

const none = { gone: 0, changed: 0 };

/** What is to be looked at in a step, as far as it is known what it stands on. */
export function warningsIn(step: StoryStep, { since, gone }: Stock): Warning[] {
  return warningsOf(step, since.get(step.view) ?? none, (claim) => Object.hasOwn(gone, claim));
}

/** Puts a warning into words. */
export function useWarningWords(): (warning: Warning) => string {
  const { say } = useWords();
  return ({ id, count, language }) =>
    say(id, { count, language: language ? say(`editor.in.${language}`) : '' });
}
