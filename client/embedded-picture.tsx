import { lazy, Suspense } from 'react';
import { Details } from './panels/details.tsx';
import { StageLine, StageMessage } from './panels/stage-notes.tsx';
import { SplitStage } from './split/split.tsx';
import { isFiltered } from './state/filters.ts';
import { useActions, useShabaka } from './use-shabaka.ts';
import { useWords } from './words/use-words.tsx';
import './embedded-picture.css';

const FilterChips = lazy(async () => ({ default: (await import('./panels/filter-chips.tsx')).FilterChips }));
const List = lazy(async () => ({ default: (await import('./panels/list.tsx')).List }));
const PerspectiveBanner = lazy(async () => ({
  default: (await import('./panels/perspective-banner.tsx')).PerspectiveBanner,
}));
const Reading = lazy(async () => ({ default: (await import('./panels/reading.tsx')).Reading }));

const nothing = () => undefined;

/** A picture in somebody else's page: what is pressed opens its evidence beside it. */
export function EmbeddedPicture() {
  const { say } = useWords();
  const { open, choose } = useActions();
  const isReady = useShabaka((state) => state.opening === 'ready');
  const isChosen = useShabaka(({ selection, reading }) => selection !== null || reading !== null);
  const isNarrowed = useShabaka(({ picture }) => isFiltered(picture));
  const isVoiced = useShabaka(({ picture }) => picture.perspective !== null || picture.compare !== null);
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
        <StageMessage onRetry={() => void open(location.hash)} />
        <Suspense>{isReady && <List isOpen={false} />}</Suspense>
        <div className="stage-top">
          <Suspense>{isReady && isNarrowed && <FilterChips />}</Suspense>
          <StageLine />
        </div>
        <Suspense>{isReady && isVoiced && <PerspectiveBanner />}</Suspense>
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
