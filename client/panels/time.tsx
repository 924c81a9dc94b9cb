import { tellTime } from '../words/edtf.ts';
import type { WordId } from '../words/en.ts';
import { isolate, useWords } from '../words/use-words.tsx';

/** A time as vague as it was given, inside a sentence of its own. */
export function TimeText({ id, edtf }: { id: WordId; edtf: string }) {
  const { say, locale } = useWords();
  const told = tellTime(edtf, locale);
  const time =
    told.is === 'plain'
      ? told.time
      : told.is === 'between'
        ? say('time.between', { from: told.from, to: told.to })
        : say(`time.${told.is}`, { time: told.time });
  return <>{say(id, { time: isolate(time) })}</>;
}
