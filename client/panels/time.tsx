import { tellTime } from '../words/edtf.ts';
import type { WordId } from '../words/en.ts';
import { isolate, useWords } from '../words/use-words.tsx';

/** A time as vague as it was given, inside a sentence of its own. */
export function TimeText({ id, edtf }: { id: WordId; edtf: string }) {
  const { say, locale } = useWords();
  return <>{say(id, { time: isolate(timeWords(edtf, locale, say)) })}</>;
}

export function timeWords(edtf: string, locale: string, say: ReturnType<typeof useWords>['say']): string {
  const told = tellTime(edtf, locale);
  if (told.is === 'plain') return told.time;
  return told.is === 'between'
    ? say('time.between', { from: told.from, to: told.to })
    : say(`time.${told.is}`, { time: told.time });
}
