import { lazy, Suspense, useState } from 'react';
import type { Point } from '../state/state.ts';
import { useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import './perspective.css';

const Voices = lazy(async () => ({ default: (await import('./voices.tsx')).Voices }));
const PerspectiveChoice = lazy(async () => ({
  default: (await import('./perspective-choice.tsx')).PerspectiveChoice,
}));

/** Always says whose voice the picture tells, and opens the choice of another. */
export function PerspectiveButton() {
  const { say } = useWords();
  const [at, setAt] = useState<Point | null>(null);
  const isOwn = useShabaka(({ picture }) => picture.filter.reported === false);
  const isEveryone = useShabaka(({ picture }) => !picture.perspective && !picture.compare);
  return (
    <div className="perspective">
      <button
        type="button"
        id="voice"
        className="perspective-button"
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => {
          const { left, right, bottom } = currentTarget.getBoundingClientRect();
          setAt({ x: document.dir === 'rtl' ? innerWidth - right : left, y: bottom });
        }}
      >
        <span className="perspective-as">{say('perspective.as')}</span>{' '}
        <span className="perspective-who">
          {isEveryone ? (
            say('perspective.everyone')
          ) : (
            <Suspense fallback={say('busy.entity')}>
              <Voices />
            </Suspense>
          )}
          {isOwn && ` · ${say('perspective.unreported')}`}
        </span>
      </button>
      <Suspense>{at && <PerspectiveChoice at={at} onClose={() => setAt(null)} />}</Suspense>
    </div>
  );
}
