import { createIntl } from 'react-intl';
import type { Lang } from '../state/state.ts';
import { loadCatalogue } from './catalogues.ts';
import { locales, type PlainWords } from './use-words.tsx';

/** The words of a language, whatever the page speaks now. */
export async function wordsIn(language: Lang): Promise<PlainWords> {
  const intl = createIntl({ locale: locales[language], messages: await loadCatalogue(language) });
  return { language, locale: intl.locale, say: (id, values) => intl.formatMessage({ id }, values) };
}
