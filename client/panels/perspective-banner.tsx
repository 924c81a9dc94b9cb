import { useEffect, useState } from 'react';
import { isTold } from '../state/told.ts';
import { shownRelations } from '../state/graph.ts';
import type { Missing } from '../state/missing-ends.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useSeen } from '../use-seen.ts';
import { useWords } from '../words/use-words.tsx';
import { useNames } from './use-names.ts';
import { VoiceName } from './voice-name.tsx';

/** Says on the picture that it is one voice only, whose, and how to go back; offers what that voice says elsewhere. */
export function PerspectiveBanner() {
  const { tell, say } = useWords();
  const perspective = useShabaka(({ picture }) => picture.perspective);
  const compare = useShabaka(({ picture }) => picture.compare);
  const wasTold = useShabaka(({ told }) => told !== null);
  const { relations } = useSeen();
  const all = useShabaka((state) => shownRelations(state).length);
  const { setPerspective, bringMissing } = useActions();
  const here = useShabaka((state) =>
    isTold(state) && state.told ? Object.keys(state.told.relations).length : null,
  );
  const missing = useMissing();
  const nameOf = useNames(perspective ? [perspective.speaker] : []);
  if (compare) return <TwoVoices a={compare.a} b={compare.b} seen={relations.length} />;
  if (!perspective) return null;
  const name = nameOf(perspective.speaker);
  const isEmpty = wasTold && relations.length === 0;
  return (
    <section className="banner" aria-label={say('perspective.title')}>
      <p>
        {name
          ? tell(
              isEmpty
                ? 'perspective.none'
                : perspective.includeReported
                  ? 'perspective.only-reported'
                  : 'perspective.only',
              { name: <bdi key="name">{name}</bdi> },
            )
          : say('busy.voice')}
        {wasTold && !isEmpty && (
          <span className="quiet"> · {say('perspective.seen', { seen: relations.length, all })}</span>
        )}
      </p>
      {missing && missing.entities.length > 0 && (
        <button type="button" className="text-button" onClick={() => void bringMissing(missing)}>
          {say('perspective.bring', { count: missing.total - (here ?? missing.here) })}
        </button>
      )}
      <button type="button" className="text-button" onClick={() => setPerspective(null)}>
        {say('perspective.back')}
      </button>
    </section>
  );
}

function TwoVoices({ a, b, seen }: { a: string; b: string; seen: number }) {
  const { say } = useWords();
  const { setPerspective } = useActions();
  return (
    <section className="banner" aria-label={say('perspective.title')}>
      <p className="banner-voices">
        <span className="voice-line a" aria-hidden="true" />
        <VoiceName id={a} />
        <span className="voice-line b" aria-hidden="true" />
        <VoiceName id={b} />
        {seen === 0 && <span className="quiet">{say('compare.none')}</span>}
      </p>
      <button type="button" className="text-button" onClick={() => setPerspective(null)}>
        {say('perspective.back')}
      </button>
    </section>
  );
}

function useMissing(): Missing | null {
  const { askMissing } = useActions();
  const perspective = useShabaka(({ picture }) => picture.perspective);
  const filter = useShabaka(({ picture }) => picture.filter);
  const shown = useShabaka(({ picture }) => picture.shown);
  const [missing, setMissing] = useState<Missing | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    askMissing({ perspective, filter, shown }, controller.signal).then(setMissing, () => {
      // the banner still tells the voice; what it says elsewhere is an offer
      if (!controller.signal.aborted) setMissing(null);
    });
    return () => controller.abort();
  }, [askMissing, perspective, filter, shown]);
  return missing;
}
