import { askOrigin } from '../actions/save-picture.ts';
import { createMeasure } from '../canvas/labels.ts';
import { useAnswer } from '../panels/use-answer.ts';
import { usePaper } from '../panels/use-paper.ts';
import { barePictures } from '../scene/bare-pictures.ts';
import type { Beside } from '../scene/stage-scene.ts';
import type { State } from '../state/state.ts';
import type { Story, ToldStep } from '../state/told-story.ts';
import type { View } from '../state/view.ts';
import { useActions } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { fileWords, tokenName, toldStep } from './file-step.ts';
import { storyPaper } from './story-frame.ts';
import { tongue } from './story-html.ts';
import { textIn } from './voices-of.ts';

interface Props {
  story: Story;
  step: ToldStep;
  state: State;
  view: View;
  beside: Beside | null;
}

/**
 * What comes on paper when somebody prints while a story is told: the step as the room sees it, on the page that it has
 * in the printed story. The whole of that has to be asked for first, and is among the files.
 */
export function StepPaper({ story, step, state, view, beside }: Props) {
  const { say, language, locale } = useWords();
  const { act } = useActions();
  const { answer: origin } = useAnswer('origin', (signal) => act((context) => askOrigin(context, signal)));
  usePaper(() => {
    const words = { say, language, locale };
    const titles = { ar: textIn(step.title, 'ar').text, en: textIn(step.title, 'en').text };
    // of the other language only the size counts, so that the sheet is as large in both
    const pictures = barePictures(
      view,
      createMeasure(),
      tokenName,
      titles,
      beside && { ar: beside, en: beside },
    );
    const drawn = { picture: pictures[language], beside, placesOf: () => [] };
    const told = toldStep({ story, step, state, view }, words, origin, drawn);
    const page = {
      language,
      title: textIn(story.title, language).text,
      steps: [{ ...told, relations: [], entities: [] }],
      claims: [],
      words: fileWords(words),
    };
    return { title: told.title.text, markup: tongue(page, null), ...storyPaper };
  });
  return null;
}
