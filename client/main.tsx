import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-500.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans/latin-ext-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import './look/tokens.css';
import './look/base.css';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'react-intl';
import { createActions } from './actions/actions.ts';
import { watchReadiness } from './actions/ready.ts';
import { createApi } from './api/api.ts';
import { createArrange } from './canvas/arrange.ts';
import { awaitFonts, createMeasure } from './canvas/labels.ts';
import { Page } from './page.tsx';
import { keepAddress } from './keep-address.ts';
import { keepLook } from './keep-look.ts';
import { emptyState } from './state/state.ts';
import { createShabakaStore } from './state/store.ts';
import { ShabakaContext, useShabaka } from './use-shabaka.ts';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { locales } from './words/use-words.tsx';

const root = document.documentElement;
const store = createShabakaStore(
  emptyState(root.lang === 'ar' ? 'ar' : 'en', root.dataset['theme'] === 'dark' ? 'dark' : 'light'),
);
const fonts = awaitFonts();
const arrange = createArrange(createMeasure(), stageSize);
const actions = createActions({
  store,
  api: createApi(),
  // Widths are those of the right font or the labels would overlap after all.
  arrange: async (...request) => {
    await fonts;
    return arrange(...request);
  },
  room: () => (innerWidth < 700 ? 11 : 18),
});

keepLook(store);
keepAddress(store, actions.open);
watchReadiness({ store, api: createApi() }, () => {
  if (store.getState().opening === 'ready') actions.retry();
  else void actions.open(location.hash);
});
void actions.open(location.hash);
// The picture's code comes while its data does.
void import('./canvas/network.tsx');

function stageSize(): { width: number; height: number } {
  const box = document.querySelector('.stage')?.getBoundingClientRect();
  return { width: (box?.width ?? innerWidth) - 68, height: (box?.height ?? innerHeight) - 92 };
}

const words = { ar, en };

function App() {
  const language = useShabaka((state) => state.language);
  useEffect(() => {
    document.title = words[language]['app.title'];
  }, [language]);
  return (
    <I18nProvider locale={locales[language]}>
      <IntlProvider locale={locales[language]} messages={words[language]}>
        <Page />
      </IntlProvider>
    </I18nProvider>
  );
}

createRoot(document.getElementById('page')!).render(
  <ShabakaContext value={{ store, actions }}>
    <App />
  </ShabakaContext>,
);
