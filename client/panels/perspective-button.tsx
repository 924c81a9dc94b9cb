import { lazy, Suspense, useState } from 'react';
import type { Point } from '../state/state.ts';
import { useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { VoiceName } from './voice-name.tsx';
import './perspective.css';

const PerspectiveChoice = lazy(async () => ({
  default: (await import('./perspective-choice.tsx')).PerspectiveChoice,
}));

/** Always says whose voice the picture tells, and opens the choice of another. */
export function PerspectiveButton() {
  const { say } = useWords();
  const [at, setAt] = useState<Point | null>(null);
  const isOwn = useShabaka(({ picture }) => picture.filter.reported === false);
  const speaker = useShabaka(({ picture }) => picture.perspective?.speaker);
  const compare = useShabaka(({ picture }) => picture.compare);
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
          {speaker && <VoiceName id={speaker} />}
          {compare && (
            <>
              <VoiceName id={compare.a} /> · <VoiceName id={compare.b} />
            </>
          )}
          {!speaker && !compare && say('perspective.everyone')}
          {isOwn && ` · ${say('perspective.unreported')}`}
        </span>
      </button>
      <Suspense>{at && <PerspectiveChoice at={at} onClose={() => setAt(null)} />}</Suspense>
    </div>
  );
}
