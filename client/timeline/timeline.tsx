import { useEffect, useMemo, useRef, useState } from 'react';
import { FailureNote } from '../panels/failure.tsx';
import { KindMark } from '../panels/marks.tsx';
import { currentView } from '../state/current-view.ts';
import { arrived } from '../state/state.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Bars } from './bars.tsx';
import { momentsOf, type Moments } from './moments.ts';
import { ticksOf, toScale } from './scale.ts';
import { domainOf } from './span.ts';
import { walk } from '../split/walk.ts';
import './timeline.css';

/** When what is seen happened: vague times as ranges with soft ends, what has no time apart and hollow. */
export function Timeline() {
  const { say } = useWords();
  const { askTimes } = useActions();
  const times = useShabaka((state) => state.times);
  const shown = useShabaka((state) => state.picture.shown);
  const away = useShabaka((state) => state.away);
  const view = useShabaka(currentView);
  const isKnown = arrived(times);
  useEffect(() => {
    if (!away) void askTimes(shown);
  }, [askTimes, shown, away]);
  const moments = useMemo(() => (arrived(times) ? momentsOf(view, times) : null), [view, times]);
  return (
    <section className="timeline" aria-label={say('timeline.title')} aria-busy={!isKnown}>
      {times && 'is' in times && times.is === 'failed' ? (
        <div className="pane-note">
          <FailureNote failure={times.failure} onRetry={() => void askTimes(shown)} />
        </div>
      ) : (
        <>
          {!moments && <p className="pane-note">{say('timeline.loading')}</p>}
          {moments && <Plot moments={moments} />}
          {moments && <Undated moments={moments} />}
        </>
      )}
    </section>
  );
}

function Plot({ moments }: { moments: Moments }) {
  const { say, locale } = useWords();
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const domain = useMemo(() => domainOf(moments.dated.map(({ span }) => span)), [moments]);
  const scale = useMemo(() => domain && toScale(domain, width), [domain, width]);
  if (!domain || !scale)
    return (
      <div className="timeline-plot" ref={plot}>
        <p className="pane-note">{say('timeline.none')}</p>
      </div>
    );
  return (
    <div className="timeline-plot" ref={plot}>
      <div className="timeline-ticks" aria-hidden="true">
        {ticksOf(domain, scale, locale).map(({ at, text }) => (
          <span key={at} style={{ insetInlineStart: at }}>
            <bdi>{text}</bdi>
          </span>
        ))}
      </div>
      <div className="timeline-lanes">
        <Bars moments={moments.dated} scale={scale} />
      </div>
    </div>
  );
}

/** Events without a time, and in words how many relations have none. */
function Undated({ moments: { undated, undatedRelations } }: { moments: Moments }) {
  const { say, language } = useWords();
  const { choose, hover } = useActions();
  const hovered = useShabaka((state) => state.hovered);
  const selection = useShabaka((state) => state.selection);
  const chosen = selection && 'entity' in selection ? selection.entity : null;
  if (undated.length === 0 && undatedRelations === 0) return null;
  return (
    <div className="timeline-undated">
      <ul>
        {undated.map(({ id, label }, index) => (
          <li key={id}>
            <button
              type="button"
              className={hovered === id ? 'timeline-hollow lit' : 'timeline-hollow'}
              aria-label={label[language]}
              aria-pressed={chosen === id}
              data-tip={label[language]}
              tabIndex={index === 0 ? 0 : -1}
              onKeyDown={walk}
              onClick={() => choose({ entity: id })}
              onPointerEnter={() => hover(id)}
              onPointerLeave={() => hover(null)}
              onFocus={() => hover(id)}
              onBlur={() => hover(null)}
            >
              <KindMark kind="EVENT" size={16} />
            </button>
          </li>
        ))}
      </ul>
      <p>
        {undated.length > 0 && say('timeline.undated', { count: undated.length })}
        {undatedRelations > 0 && (
          <span className="quiet">{say('timeline.undated.relations', { count: undatedRelations })}</span>
        )}
      </p>
    </div>
  );
}

function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(600);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
