import { useEffect, useMemo, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { placesAndDates } from '../state/reference.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Bars } from './bars.tsx';
import { Brush } from './brush.tsx';
import type { Moment } from './moments.ts';
import { timeOf, type Range } from './range.ts';
import { ticksOf, toScale } from './scale.ts';

interface Props {
  seen: readonly Moment[];
  /** Those that a filter takes away, too: they show where else time could be chosen. */
  all: readonly Moment[];
  domain: Range | null;
  range: Range | null;
}

/** The least that counts as a range drawn by hand, in pixels. */
const leastDrag = 6;

export function Plot({ seen, all, domain, range }: Props) {
  const { say, locale, language } = useWords();
  const { setFilter } = useActions();
  const hasReference = useShabaka(({ picture }) => placesAndDates(picture));
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const scale = useMemo(() => domain && toScale(domain, width), [domain, width]);
  const ids = new Set(seen.map(({ key }) => key));
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  if (!domain || !scale)
    return (
      <div className="timeline-plot" ref={plot}>
        <p className="pane-note">{say(hasReference ? 'timeline.none' : 'timeline.none-reference')}</p>
      </div>
    );
  const at = (event: PointerEvent<HTMLElement>) => {
    const { left, right } = event.currentTarget.getBoundingClientRect();
    return language === 'ar' ? right - event.clientX : event.clientX - left;
  };
  const drawn: Range | null =
    drag && Math.abs(drag.to - drag.from) >= leastDrag
      ? [scale.dayAt(Math.min(drag.from, drag.to)), scale.dayAt(Math.max(drag.from, drag.to))]
      : null;
  return (
    <div className="timeline-plot" ref={plot}>
      <div className="timeline-ticks" aria-hidden="true">
        {ticksOf(domain, scale, locale).map(({ at: place, text }) => (
          <span key={place} style={{ insetInlineStart: place }}>
            <bdi>{text}</bdi>
          </span>
        ))}
      </div>
      <div
        className="timeline-lanes"
        onPointerDown={(event) => {
          if (event.button !== 0 || (event.target as Element).closest('button')) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag({ from: at(event), to: at(event) });
        }}
        onPointerMove={(event) => drag && setDrag({ ...drag, to: at(event) })}
        onPointerUp={() => {
          if (drawn) setFilter({ time: timeOf(drawn) });
          setDrag(null);
        }}
        onPointerCancel={() => setDrag(null)}
      >
        <Bars moments={all} seen={ids} scale={scale} />
      </div>
      <Brush domain={domain} range={drawn ?? range} scale={scale} />
    </div>
  );
}

function useWidth(element: RefObject<HTMLElement | null>): number {
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
