import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import type { Lang } from '../state/state.ts';

/** How the words of a part of the page come, in each language. */
type Load = Readonly<Record<Lang, () => Promise<Readonly<Record<string, string>>>>>;

/** Gives what is in it the page's words and those of a part of it, which come when that is first needed. */
export const partWords = (load: Load) =>
  function WordsOfPart({ children }: { children: ReactNode }) {
    return <PartWords load={load}>{children}</PartWords>;
  };

function PartWords({ load, children }: { load: Load; children: ReactNode }) {
  const intl = useIntl();
  const language: Lang = intl.locale.startsWith('ar') ? 'ar' : 'en';
  // what is open stays open while the words of another language are on their way
  const [words, setWords] = useState<Readonly<Record<string, string>> | null>(null);
  useEffect(() => {
    let isLate = false;
    load[language]().then(
      (found) => !isLate && setWords(found),
      // as where code does not come, for the page to say
      (error: unknown) =>
        !isLate &&
        setWords(() => {
          throw error;
        }),
    );
    return () => {
      isLate = true;
    };
  }, [load, language]);
  const messages = useMemo(() => ({ ...(intl.messages as Record<string, string>), ...words }), [intl, words]);
  if (!words) return null;
  return (
    <IntlProvider locale={intl.locale} messages={messages}>
      {children}
    </IntlProvider>
  );
}
