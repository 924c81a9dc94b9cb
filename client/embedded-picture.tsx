import { lazy, Suspense } from 'react';
import { Details } from './panels/details.tsx';
import { SplitStage } from './split/split.tsx';
import { useActions, useShabaka } from './use-shabaka.ts';
import { useWords } from './words/use-words.tsx';
import './embedded-picture.css';

const List = lazy(async () => ({ default: (await import('./panels/list.tsx')).List }));
const Reading = lazy(async () => ({ default: (await import('./panels/reading.tsx')).Reading }));

const nothing = () => undefined;

/** A picture in somebody else's page: what is pressed opens its evidence beside it. */
export function EmbeddedPicture() {
  const { say } = useWords();
  const { choose } = useActions();
  const isReady = useShabaka((state) => state.opening === 'ready');
  const isChosen = useShabaka(({ selection, reading }) => selection !== null || reading !== null);
  return (
    // Escape lets go of what is chosen, wherever the focus is
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="embedded"
      data-chosen={isChosen}
      onKeyDown={({ key }) => {
        if (key === 'Escape') choose(null);
      }}
    >
      <main className="stage">
        <SplitStage onMenu={nothing} onArrange={nothing} />
        <Suspense>{isReady && <List isOpen={false} />}</Suspense>
      </main>
      {isChosen && (
        <aside className="embedded-sheet">
          <Details />
          <Suspense>
            <Reading />
          </Suspense>
        </aside>
      )}
      <a className="embedded-home" href={`/${location.hash}`} target="_blank" rel="noopener">
        {say('embed.home')}
      </a>
    </div>
  );
}
