import { ChevronsUp } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { isPageCovered } from './actions/over-page.ts';
import { afterPicture } from './first-picture.ts';
import { Details } from './panels/details.tsx';
import type { MenuPlace } from './panels/entity-menu.tsx';
import { Header } from './panels/header.tsx';
import { Legend } from './panels/legend.tsx';
import { isTourSeen } from './panels/tour-seen.ts';
import { SplitStage } from './split/split.tsx';
import type { Point } from './state/state.ts';
import type { ToEdit } from './stories/shelf.tsx';
import { useActions, useShabaka } from './use-shabaka.ts';
import { useWords } from './words/use-words.tsx';
import './page.css';

// What the first picture does not need comes after it.
const Arrange = lazy(async () => ({ default: (await import('./panels/arrange.tsx')).Arrange }));
const CopyMenu = lazy(async () => ({ default: (await import('./panels/copy-menu.tsx')).CopyMenu }));
const EmbedCode = lazy(async () => ({ default: (await import('./panels/embed-code.tsx')).EmbedCode }));
const EntityMenu = lazy(async () => ({ default: (await import('./panels/entity-menu.tsx')).EntityMenu }));
const Keys = lazy(async () => ({ default: (await import('./panels/keys.tsx')).Keys }));
const List = lazy(async () => ({ default: (await afterPicture(() => import('./panels/list.tsx'))).List }));
const Paper = lazy(async () => ({ default: (await afterPicture(() => import('./panels/paper.tsx'))).Paper }));
const Removed = lazy(async () => ({
  default: (await afterPicture(() => import('./panels/removed.tsx'))).Removed,
}));
const Palette = lazy(async () => ({ default: (await import('./panels/palette.tsx')).Palette }));
const Views = lazy(async () => ({ default: (await import('./panels/views.tsx')).Views }));
const Reading = lazy(async () => ({
  default: (await afterPicture(() => import('./panels/reading.tsx'))).Reading,
}));
const SavePicture = lazy(async () => ({ default: (await import('./panels/save-picture.tsx')).SavePicture }));
const Tour = lazy(async () => ({ default: (await afterPicture(() => import('./panels/tour.tsx'))).Tour }));
const Shelf = lazy(async () => ({ default: (await import('./stories/shelf.tsx')).Shelf }));
const Editor = lazy(async () => ({ default: (await import('./stories/editor.tsx')).Editor }));

/** By itself the tour comes once, and not to who follows a link. */
const isNewHere = location.hash === '' && !isTourSeen(() => localStorage);

type Height = 'low' | 'half' | 'full';
const higher: Record<Height, Height> = { low: 'half', half: 'full', full: 'low' };

/** The whole page: legend at the reading start, picture, details and text at the reading end. */
export function Page() {
  const { say, language } = useWords();
  const actions = useActions();
  const [isList, setList] = useState(false);
  const [isLegend, setLegend] = useState(false);
  const [areKeys, setKeys] = useState(false);
  const [areViews, setViews] = useState(false);
  const [isPalette, setPalette] = useState(false);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [arranging, setArranging] = useState<Point | null>(null);
  const [copying, setCopying] = useState<Point | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [isEmbedding, setEmbedding] = useState(false);
  const [areStories, setStories] = useState(false);
  const [tour, setTour] = useState<'new' | 'asked' | null>(isNewHere ? 'new' : null);
  const [edited, setEdited] = useState<ToEdit | null>(null);
  const isTelling = useShabaka((state) => state.telling !== null);
  const isReady = useShabaka((state) => state.opening === 'ready');
  const selection = useShabaka((state) => state.selection);
  const areSeveral = useShabaka((state) => state.marked.length > 0);
  const isCompared = useShabaka(({ picture }) => picture.compare !== null);

  // A new choice opens the sheet half way; what a person did to it holds until the next choice.
  const [raised, setRaised] = useState<{ for: unknown; height: Height }>({ for: null, height: 'low' });
  const height = raised.for === selection ? raised.height : selection || isCompared ? 'half' : 'low';
  const openMenu = useCallback((id: string, at: Point) => setMenu({ id, at }), []);
  usePageKeys({
    isOff: isTelling,
    onHelp: () => setKeys(true),
    onPalette: () => setPalette(true),
    onLanguage: () => actions.setLanguage(language === 'ar' ? 'en' : 'ar'),
    onLetGo: () => {
      setLegend(false);
      actions.choose(null);
    },
  });

  return (
    <div className="page" inert={isTelling} data-chosen={selection !== null || areSeveral || isCompared}>
      {isReady && (
        <a className="skip" href="#stage" onClick={(event) => focusStage(event)}>
          {say('app.skip')}
        </a>
      )}
      <Header
        isList={isList}
        onList={() => setList(!isList)}
        onKeys={() => setKeys(true)}
        isLegend={isLegend}
        onLegend={() => setLegend(!isLegend)}
        onCopy={setCopying}
        onStories={() => setStories(true)}
        onViews={() => setViews(true)}
        onPalette={() => setPalette(true)}
      />
      <aside className={isLegend ? 'side open' : 'side'} aria-label={say('legend.title')}>
        <Legend />
        <Suspense>
          <Removed />
        </Suspense>
      </aside>
      <main className="stage">
        <SplitStage onMenu={openMenu} onArrange={setArranging} />
        {isReady && (
          <Suspense>
            <List isOpen={isList} />
          </Suspense>
        )}
        <Suspense>{menu && <EntityMenu key={menu.id} place={menu} onClose={() => setMenu(null)} />}</Suspense>
      </main>
      <aside className="sheet" data-height={height}>
        <button
          type="button"
          className="sheet-grip"
          aria-label={say('panel.sheet')}
          onClick={() => setRaised({ for: selection, height: higher[height] })}
        >
          <ChevronsUp size={18} aria-hidden="true" />
        </button>
        <Details />
        <Suspense>
          <Reading />
        </Suspense>
      </aside>
      <Suspense>{edited && <Editor of={edited} onClose={() => setEdited(null)} />}</Suspense>
      <Suspense>{arranging && <Arrange at={arranging} onClose={() => setArranging(null)} />}</Suspense>
      <Suspense>
        {copying && (
          <CopyMenu
            at={copying}
            onSave={() => setSaving(true)}
            onEmbed={() => setEmbedding(true)}
            onClose={() => setCopying(null)}
          />
        )}
      </Suspense>
      <Suspense>
        {isEmbedding && (
          <EmbedCode
            fragment={location.hash.slice(1)}
            title={say('app.title')}
            onClose={() => setEmbedding(false)}
          />
        )}
      </Suspense>
      <Suspense>{isSaving && <SavePicture onClose={() => setSaving(false)} />}</Suspense>
      <Suspense>
        {areStories && (
          <Shelf isEditing={edited !== null} onEdit={setEdited} onClose={() => setStories(false)} />
        )}
      </Suspense>
      <Suspense>
        {isPalette && (
          <Palette
            onClose={() => setPalette(false)}
            onList={() => setList(!isList)}
            onKeys={() => setKeys(true)}
            onViews={() => setViews(true)}
            onStories={() => setStories(true)}
            onSave={() => setSaving(true)}
            onEmbed={() => setEmbedding(true)}
            onTour={() => setTour('asked')}
            onSearch={() => document.getElementById('search')?.focus()}
            onVoices={() => document.getElementById('voice')?.click()}
            onLasso={() => document.getElementById('camera-lasso')?.click()}
            onCloser={() => document.getElementById('camera-in')?.click()}
            onFarther={() => document.getElementById('camera-out')?.click()}
          />
        )}
      </Suspense>
      <Suspense>{isReady && <Paper />}</Suspense>
      <Suspense>{areViews && <Views onClose={() => setViews(false)} />}</Suspense>
      <Suspense>
        {areKeys && <Keys onTour={() => setTour('asked')} onClose={() => setKeys(false)} />}
      </Suspense>
      <Suspense>
        {tour && isReady && <Tour isAskedFor={tour === 'asked'} onClose={() => setTour(null)} />}
      </Suspense>
    </div>
  );
}

/** A link with a fragment would change the address, which is the picture's. */
function focusStage(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('stage')?.focus();
}

interface PageKeys {
  /** While a story lies over the page, the keys are its. */
  isOff: boolean;
  onHelp: () => void;
  onPalette: () => void;
  onLanguage: () => void;
  onLetGo: () => void;
}

/** Keys that work everywhere but while typing. */
function usePageKeys({ isOff, onHelp, onPalette, onLanguage, onLetGo }: PageKeys): void {
  const { undo, redo } = useActions();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // a dialog or a choice has its own keys, Escape among them, wherever the focus fell when its button went away
      const isElsewhere = isOff || isPageCovered();
      if (isElsewhere || event.defaultPrevented || event.altKey) return;
      const key = event.key.toLowerCase();
      const isControl = event.ctrlKey || event.metaKey;
      // the palette helps while typing, too; nothing is typed into a slider or a box to tick
      const isPalette = key === 'k' && isControl;
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.matches('textarea, input:not([type=range], [type=checkbox], [type=radio])');
      if (!isPalette && isTyping) return;
      // held, they would go on with what comes next: Escape would end what is under way, and then let go of what is chosen
      const run = isControl ? withControl(key, event.shiftKey) : !event.repeat && plain(key);
      if (!run) return;
      event.preventDefault();
      run();
    };
    const withControl = (key: string, isShift: boolean) =>
      key === 'k' ? onPalette : key === 'y' || (key === 'z' && isShift) ? redo : key === 'z' ? undo : null;
    const plain = (key: string) =>
      ({
        '/': () => document.getElementById('search')?.focus(),
        '?': onHelp,
        l: onLanguage,
        escape: onLetGo,
      })[key];
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
}
