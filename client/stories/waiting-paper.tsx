import { usePaper } from '../panels/use-paper.ts';
import { useWords } from '../words/use-words.tsx';
import { textPaper } from './text-paper.ts';

/** While there is no story to print, what is said in its place, instead of the page beneath. */
export function WaitingPaper({ text }: { text: string }) {
  const { say, language: lang } = useWords();
  usePaper(() => textPaper({ text: say('tool.stories'), lang }, [{ paragraphs: [{ text, lang }] }]));
  return null;
}
