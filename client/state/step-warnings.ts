import { marksIn } from './footnotes.ts';
import type { Lang } from './state.ts';
import type { StoryStep } from './story-document.ts';

/** What whoever makes a story should look at before they tell it, as an id of the word catalogue and what goes into it. */
export interface Warning {
  readonly id:
    | 'warn.nothing'
    | 'warn.no-title'
    | 'warn.no-caption'
    | 'warn.no-source'
    | 'warn.unmarked'
    | 'warn.no-footnote'
    | 'warn.gone'
    | 'warn.changed'
    | 'warn.long-title'
    | 'warn.long-caption';
  readonly count: number;
  /** The language that lacks it or has too much of it. */
  readonly language?: Lang;
}

/** How many things in a step's data are no longer, or no longer so, as the server told. */
export interface Since {
  readonly gone: number;
  readonly changed: number;
}

/** Words that a room reads while somebody speaks. */
const [titleWords, captionWords] = [9, 30];
const languages = ['ar', 'en'] as const;

/** `isGone` tells of a claim whether it is no longer in the graph. */
export function warningsOf(
  { title, caption, view, footnotes }: StoryStep,
  since: Since,
  isGone: (claim: string) => boolean,
): Warning[] {
  const warnings: Warning[] = [];
  const warn = (id: Warning['id'], count: number, language?: Lang) => {
    if (count > 0) warnings.push({ id, count, ...(language ? { language } : {}) });
  };
  const gone = new Set(footnotes.flatMap(({ claims }) => claims).filter(isGone)).size + since.gone;
  warn('warn.gone', gone);
  warn('warn.changed', since.changed);
  warn('warn.nothing', view.entities.length === 0 ? 1 : 0);
  const isTold = languages.some((language) => caption[language].trim() !== '');
  warn('warn.no-source', isTold && footnotes.length === 0 ? 1 : 0);
  for (const language of languages) {
    const [heading, text] = [title[language].trim(), caption[language].trim()];
    warn('warn.no-title', heading === '' ? 1 : 0, language);
    warn('warn.no-caption', text === '' ? 1 : 0, language);
    const marks = marksIn(text);
    const missing = [...marks].filter((number) => number < 1 || number > footnotes.length);
    warn('warn.no-footnote', missing.length, language);
    const unmarked = footnotes.filter((_, index) => !marks.has(index + 1));
    warn('warn.unmarked', text === '' ? 0 : unmarked.length, language);
    warn('warn.long-title', over(heading, titleWords), language);
    warn('warn.long-caption', over(text, captionWords), language);
  }
  return warnings;
}

const over = (text: string, most: number) => {
  const count = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return count > most ? count : 0;
};
