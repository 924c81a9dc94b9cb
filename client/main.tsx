import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-500.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans/latin-ext-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import './look/tokens.css';
import './look/base.css';
import './look/contrast.css';
import './last-address.ts';
import { lazy, Suspense, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { createActions } from './actions/actions.ts';
import type { Context } from './actions/context.ts';
import { keepMeasured } from './actions/keep-measured.ts';
import { keepAsked } from './actions/keep-asked.ts';
import { watchReadiness } from './actions/ready.ts';
import { createApi } from './api/api.ts';
import { createArrange } from './canvas/arrange.ts';
import { awaitFonts, createMeasure } from './canvas/labels.ts';
import { afterPicture } from './first-picture.ts';
import { BrokenPage } from './broken-page.tsx';
import { Page } from './page.tsx';
import { keepLook } from './keep-look.ts';
import { emptyState, type Lang } from './state/state.ts';
import { createShabakaStore } from './state/store.ts';
import { ShabakaContext, useShabaka } from './use-shabaka.ts';
import { loadCatalogue, type Catalogue } from './words/catalogues.ts';
import { locales } from './words/use-words.tsx';

/** Over the page, which waits beneath. */
const Telling = lazy(async () => ({ default: (await import('./stories/telling.tsx')).Telling }));
const EmbeddedPicture = lazy(async () => ({
  default: (await import('./embedded-picture.tsx')).EmbeddedPicture,
}));
const Presenter = lazy(async () => ({ default: (await import('./stories/presenter.tsx')).Presenter }));
const asked = new URLSearchParams(location.search);
/** The window of whoever presents a story shows no picture: it goes with another one. */
const presenter = asked.get('presenter');
/**
 * In a frame of somebody else's page: one picture or one story, to be looked at and looked into. It keeps nothing, here
 * or there, and shows the server no key, so that whoever frames it can have nothing done in a reader's name.
 */
const isEmbedded = location.pathname === '/embed';
const root = document.documentElement;
const store = createShabakaStore(
  emptyState(
    (isEmbedded ? (asked.get('lang') ?? root.lang) : root.lang) === 'ar' ? 'ar' : 'en',
    root.dataset['theme'] === 'dark' ? 'dark' : 'light',
  ),
);
const fonts = awaitFonts();
let onMounted: () => void;
const mounted = new Promise<void>((resolve) => {
  onMounted = resolve;
});
const measure = createMeasure();
const arrange = createArrange(measure, stageSize);
const context: Context = {
  store,
  api: createApi(
    isEmbedded ? (address, options) => fetch(address, { ...options, credentials: 'omit' }) : undefined,
  ),
  // Labels are measured in their own font, and the picture is made for the room that the page really gives it.
  arrange: async (...request) => {
    await Promise.all([fonts, mounted]);
    return arrange(...request);
  },
  rearrange: async (whole, rearrangement, signal) => {
    const { rearrange } = await import('./canvas/rearrange.ts');
    return rearrange({ ...whole, area: stageSize() }, rearrangement, measure, signal);
  },
  room: () => (innerWidth < 700 ? 11 : 18),
};
const actions = createActions(context);

keepLook(store, isEmbedded);
// The address tells what is shown, which is nothing yet.
const keeping = import('./keep-address.ts');
if (presenter === null) {
  keepAsked(context);
  keepMeasured(context);
  watchReadiness(context, () => {
    if (store.getState().opening === 'ready') actions.retry();
    else void actions.open(location.hash);
  });
  void actions.open(location.hash);
  // The picture's code comes while its data does; the rest when the picture stands.
  void import('./canvas/network.tsx');
}
const unsubscribe = store.subscribe(({ opening }) => {
  if (opening !== 'ready' || isEmbedded) return;
  unsubscribe();
  void keeping.then(({ keepAddress }) => keepAddress(store, actions.open));
  void afterPicture(() => import('./keep-last.ts')).then(({ keepLast }) => keepLast(store));
  // what is pressed first, a moment after the picture stands: where its code comes late, it must not come later for this
  void afterPicture(async () =>
    setTimeout(() => {
      void import('./actions/neighbors.ts');
      void import('./actions/search.ts');
      void import('./actions/told.ts');
      void import('./panels/entity.tsx');
      void import('./panels/relation.tsx');
      void import('./panels/entity-menu.tsx');
      void loadCatalogue('ar');
      void loadCatalogue('en');
    }, 600),
  );
});

function stageSize(): { width: number; height: number } {
  const box = document.querySelector('.pane-network')?.getBoundingClientRect();
  return { width: (box?.width ?? innerWidth) - 68, height: (box?.height ?? innerHeight) - 92 };
}

/** The page in the language whose words are here; a switch shows when the other words have come. */
function App({ first }: { first: { language: Lang; words: Catalogue } }) {
  const language = useShabaka((state) => state.language);
  const telling = useShabaka((state) => state.telling);
  const [spoken, setSpoken] = useState(first);
  useEffect(() => onMounted(), []);
  useEffect(() => {
    let isLate = false;
    void loadCatalogue(language).then((words) => !isLate && setSpoken({ language, words }));
    return () => {
      isLate = true;
    };
  }, [language]);
  useEffect(() => {
    document.title = spoken.words[presenter === null ? 'app.title' : 'presenter.title'];
  }, [spoken]);
  return (
    <IntlProvider locale={locales[spoken.language]} messages={spoken.words}>
      <BrokenPage>
        {presenter === null && !isEmbedded && <Page />}
        <Suspense>
          {presenter !== null && <Presenter token={presenter} />}
          {isEmbedded && !telling && <EmbeddedPicture />}
        </Suspense>
        <Suspense>{telling && <Telling at={telling} isEmbedded={isEmbedded} />}</Suspense>
      </BrokenPage>
    </IntlProvider>
  );
}

async function start(): Promise<void> {
  const { language } = store.getState();
  const words = await loadCatalogue(language);
  createRoot(document.getElementById('page')!).render(
    <ShabakaContext value={{ store, actions }}>
      <App first={{ language, words }} />
    </ShabakaContext>,
  );
}

void start();
