import { useEffect, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import type { Lang } from '../state/state.ts';
import type { enEditor } from './en-editor.ts';

type Words = Record<keyof typeof enEditor, string>;

const load: Record<Lang, () => Promise<Words>> = {
  ar: async () => (await import('./ar-editor.ts')).arEditor,
  en: async () => (await import('./en-editor.ts')).enEditor,
};

/** The page's words and those of making and presenting stories, which come when they are first needed. */
export function EditorWords({ children }: { children: ReactNode }) {
  const intl = useIntl();
  const language: Lang = intl.locale.startsWith('ar') ? 'ar' : 'en';
  // what is open stays open while the words of another language are on their way
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let isLate = false;
    void load[language]().then((found) => !isLate && setWords(found));
    return () => {
      isLate = true;
    };
  }, [language]);
  if (!words) return null;
  const messages = { ...(intl.messages as Record<string, string>), ...words };
  return (
    <IntlProvider locale={intl.locale} messages={messages}>
      {children}
    </IntlProvider>
  );
}
