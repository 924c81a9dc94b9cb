import { sentenceText } from '../panels/label.tsx';
import { timeWords } from '../panels/time.tsx';
import type { Lang } from '../state/state.ts';
import { isolate, type PlainWords } from '../words/use-words.tsx';
import { idOf, type Moment } from './moments.ts';

/** What each moment is called; what stands at several times is told apart by them. */
export function namesOf(moments: readonly Moment[], { say, language, locale }: PlainWords): string[] {
  const times = new Map<string, number>();
  for (const moment of moments) times.set(idOf(moment), (times.get(idOf(moment)) ?? 0) + 1);
  return moments.map((moment) => {
    const name = nameOf(moment, language);
    const isAlone = times.get(idOf(moment)) === 1;
    return isAlone ? name : `${isolate(name)} · ${isolate(timeWords(moment.edtf, locale, say))}`;
  });
}

/** A moment as a sentence: when, and whether somebody claims it. */
export function momentText(moment: Moment, { say, language, locale }: PlainWords): string {
  return say(moment.isReference ? 'timeline.known' : 'timeline.said', {
    name: nameOf(moment, language),
    time: isolate(timeWords(moment.edtf, locale, say)),
  });
}

function nameOf({ of }: Moment, language: Lang): string {
  return 'entity' in of ? of.entity.label[language] : sentenceText(of.relation, language);
}
