import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ClaimCard } from '../panels/claim.tsx';
import { Details } from '../panels/details.tsx';
import { Reading } from '../panels/reading.tsx';
import type { ToldStep } from '../state/told-story.ts';
import { useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';

interface Props {
  step: ToldStep;
  /** Whose claims are opened; null for what is chosen in the picture. */
  footnote: number | null;
  onBack: () => void;
}

/** In place of the caption: who says so, how firmly and where, until one goes back to the step. */
export function Evidence({ step, footnote, onBack }: Props) {
  const { say } = useWords();
  const selection = useShabaka((state) => state.selection);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  const claims = step.footnotes.find(({ number }) => number === footnote)?.claims ?? [];
  return (
    <div className="telling-evidence">
      <button ref={back} type="button" className="text-button telling-back" onClick={onBack}>
        <Undo2 className="directed" size={18} strokeWidth={1.7} aria-hidden="true" /> {say('story.resume')}
      </button>
      {selection ? (
        <Details />
      ) : (
        <section className="details" aria-label={say('story.footnotes')}>
          <ol className="claims">
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimCard claim={claim} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <Reading />
    </div>
  );
}
