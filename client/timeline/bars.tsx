import { useMemo, type CSSProperties } from 'react';
import { MarkButton } from '../split/mark-button.tsx';
import type { Lang } from '../state/state.ts';
import { useWords } from '../words/use-words.tsx';
import { softEnds, toBars } from './lanes.ts';
import { widthOf } from './measure.ts';
import { idOf, type Moment } from './moments.ts';
import { momentText, namesOf } from './names.ts';
import type { Scale } from './scale.ts';

const laneHeight = 24;

interface Props {
  moments: readonly Moment[];
  /** Keys of those that are seen; the others only show where they would be. */
  seen: ReadonlySet<string>;
  scale: Scale;
}

/** A bar each moment, as long as its time may be, in the colour of its kind. */
export function Bars({ moments, seen, scale }: Props) {
  const { say, language, locale } = useWords();
  const names = useMemo(() => namesOf(moments, { say, language, locale }), [moments, language, locale, say]);
  const widths = useMemo(() => names.map((name) => widthOf(name, language)), [names, language]);
  const bars = useMemo(
    () =>
      toBars(
        moments.map(({ key, span }, index) => ({ key, span, labelWidth: widths[index]! })),
        scale,
      ),
    [moments, widths, scale],
  );
  const first = moments.find(({ key }) => seen.has(key))?.key;
  const lanes = Math.max(0, ...bars.map(({ lane }) => lane)) + 1;
  return (
    <ul className="timeline-bars" style={{ height: lanes * laneHeight }}>
      {moments.map((moment, index) => {
        const bar = bars[index]!;
        const id = idOf(moment);
        const lead = Math.min(bar.start, bar.label.start);
        if (!seen.has(moment.key))
          return (
            <li key={moment.key} aria-hidden="true">
              <span
                className="timeline-bar unseen"
                style={{
                  insetInlineStart: bar.start,
                  insetBlockStart: bar.lane * laneHeight + 8,
                  width: bar.width,
                }}
              />
            </li>
          );
        return (
          <li key={moment.key}>
            <MarkButton
              of={'entity' in moment.of ? { entity: id } : { relation: id }}
              className={moment.isReference ? 'timeline-moment reference' : 'timeline-moment'}
              isFirst={moment.key === first}
              style={{
                insetInlineStart: lead,
                insetBlockStart: bar.lane * laneHeight,
                width: Math.max(bar.start + bar.width, bar.label.start + bar.label.width) - lead,
                height: laneHeight,
              }}
              aria-label={momentText(moment, { say, language, locale })}
            >
              <span
                className="timeline-bar"
                data-kind={'entity' in moment.of ? moment.of.entity.kind : 'CLAIM'}
                style={{
                  insetInlineStart: bar.start - lead,
                  width: bar.width,
                  ...fadeOf(moment, bar.width, language),
                }}
              />
              <span
                className={bar.label.isBefore ? 'timeline-name before' : 'timeline-name'}
                style={{ insetInlineStart: bar.label.start - lead, width: bar.label.width }}
                // for who points at what is cut; who hears it is told all of it by the button
                title={bar.label.width < widths[index]! ? names[index] : undefined}
              >
                <bdi>{names[index]}</bdi>
              </span>
            </MarkButton>
          </li>
        );
      })}
    </ul>
  );
}

function fadeOf({ span }: Moment, width: number, language: Lang): CSSProperties {
  const { start, end } = softEnds(span, width);
  if (start === 0 && end === 0) return {};
  const toEnd = language === 'ar' ? 'to left' : 'to right';
  const mask = `linear-gradient(${toEnd}, transparent, #000 ${start}px, #000 ${width - end}px, transparent)`;
  return { maskImage: mask };
}
