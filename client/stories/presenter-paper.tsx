import { usePaper } from '../panels/use-paper.ts';
import type { Story } from '../state/told-story.ts';
import { useWords } from '../words/use-words.tsx';
import { textPaper, type Said } from './text-paper.ts';
import { textIn } from './voices-of.ts';

/** What whoever presents takes along on paper: all steps of the story, with what to say. */
export function PresenterPaper({ story }: { story: Story }) {
  const { say, language } = useWords();
  usePaper(() => {
    const label = (text: string): Said => ({ text, lang: language });
    const parts = story.steps.map(({ title, caption, notes }, nth) => ({
      place: `${nth + 1} / ${story.steps.length}`,
      heading: textIn(title, language),
      paragraphs: [
        textIn(caption, language),
        ...(notes
          ? [label(`${say('presenter.notes')}:`), textIn(notes, language)]
          : [label(say('presenter.no-notes'))]),
      ],
    }));
    return textPaper(textIn(story.title, language), parts);
  });
  return null;
}
