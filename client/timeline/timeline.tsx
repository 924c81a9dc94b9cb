import { useEffect, useMemo } from 'react';
import { FailureNote } from '../panels/failure.tsx';
import { currentView } from '../state/current-view.ts';
import { askedOf } from '../state/filters.ts';
import { placesAndDates } from '../state/reference.ts';
import { shownRelations } from '../state/graph.ts';
import { arrived } from '../state/state.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Aside } from './aside.tsx';
import { momentsOf } from './moments.ts';
import { Plot } from './plot.tsx';
import { rangeOf } from './range.ts';
import { domainOf } from './span.ts';
import './timeline.css';

/** When what is seen happened: vague times as ranges with soft ends, what has no time apart and hollow. */
export function Timeline() {
  const { say } = useWords();
  const { askTimes } = useActions();
  const times = useShabaka((state) => state.times);
  const picture = useShabaka((state) => state.picture);
  const away = useShabaka((state) => state.away);
  const view = useShabaka(currentView);
  const entities = useShabaka((state) => state.entities);
  const relations = useShabaka((state) => state.relations);
  const { shown, perspective, compare } = picture;
  const hasReference = placesAndDates(picture);
  const { time, ...rest } = picture.filter;
  // The same filter is the same text, though a move of the brush makes a new object of it.
  const asked = JSON.stringify(askedOf({ filter: rest, perspective, compare }));
  useEffect(() => {
    if (!away) void askTimes(shown, JSON.parse(asked));
  }, [askTimes, shown, asked, away]);
  const whole = useMemo(() => {
    if (!arrived(times)) return null;
    const all = {
      entities: picture.shown.flatMap((id) => entities[id] ?? []),
      relations: shownRelations({ picture, relations }),
    };
    return momentsOf(all, times, null, hasReference);
  }, [times, picture, entities, relations, hasReference]);
  const domain = useMemo(() => whole && domainOf(whole.dated.map(({ span }) => span)), [whole]);
  const range = useMemo(() => domain && rangeOf(time, domain), [domain, time]);
  const seen = useMemo(
    () => (arrived(times) ? momentsOf(view, times, range, hasReference) : null),
    [view, times, range, hasReference],
  );
  const isFailed = times !== null && 'is' in times && times.is === 'failed';
  return (
    <section className="timeline" aria-label={say('timeline.title')} aria-busy={!arrived(times) && !isFailed}>
      {isFailed ? (
        <div className="pane-note">
          <FailureNote failure={times.failure} onRetry={() => void askTimes(shown, JSON.parse(asked))} />
        </div>
      ) : (
        (!whole || !seen) && <p className="pane-note">{say('timeline.loading')}</p>
      )}
      {whole && seen && <Plot seen={seen.dated} all={whole.dated} domain={domain} range={range} />}
      {seen && <Aside moments={seen} domain={domain} range={range} />}
    </section>
  );
}
