import { useCallback, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Lang } from '../state/state.ts';
import type { WordId } from './en.ts';

export type Values = Record<string, string | number>;

/** Keeps a name or number from disturbing the direction of the plain text round it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The page's words in its language. `say` is for plain text, `tell` where parts are marked up. */
export function useWords() {
  const intl = useIntl();
  const language: Lang = intl.locale.startsWith('ar') ? 'ar' : 'en';
  // the same while the language stays, so that what hangs on it is not made anew at every turn
  const say = useCallback((id: WordId, values?: Values) => intl.formatMessage({ id }, values), [intl]);
  return {
    language,
    locale: intl.locale,
    say,
    tell: (id: WordId, values: Record<string, ReactNode | ((parts: ReactNode[]) => ReactNode)>): ReactNode =>
      intl.formatMessage({ id }, values as never) as ReactNode,
    number: (value: number) => intl.formatNumber(value),
  };
}

/** The page's words where nothing is marked up, in whichever language. */
export type PlainWords = Pick<ReturnType<typeof useWords>, 'say' | 'language' | 'locale'>;

/** Latin digits in both languages; Syrian month names in Arabic. */
export const locales: Record<Lang, string> = { ar: 'ar-SY-u-nu-latn', en: 'en-GB' };
