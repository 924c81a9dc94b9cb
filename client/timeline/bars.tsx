import { useMemo, type CSSProperties } from 'react';
import { sentenceText } from '../panels/label.tsx';
import type { Lang } from '../state/state.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { tellTime } from '../words/edtf.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { openTail, toBars } from './lanes.ts';
import { widthOf } from './measure.ts';
import { idOf, type Moment } from './moments.ts';
import type { Scale } from './scale.ts';
import { walk } from '../split/walk.ts';

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
  const { choose, hover } = useActions();
  const hovered = useShabaka((state) => state.hovered);
  const selection = useShabaka((state) => state.selection);
  const chosen = selection && ('entity' in selection ? selection.entity : selection.relation);
  const names = useMemo(() => {
    const owners = moments.map(idOf);
    return moments.map((moment, index) => {
      const name = nameOf(moment, language);
      // what stands at several times is told apart by them
      const isAlone = owners.indexOf(owners[index]!) === owners.lastIndexOf(owners[index]!);
      return isAlone ? name : `${isolate(name)} · ${isolate(told(moment.edtf, locale, say))}`;
    });
  }, [moments, language, locale, say]);
  const bars = useMemo(
    () =>
      toBars(
        moments.map(({ key, span }, index) => ({
          key,
          span,
          labelWidth: widthOf(names[index]!, language),
        })),
        scale,
      ),
    [moments, names, scale, language],
  );
  const first = moments.find(({ key }) => seen.has(key))?.key;
  const lanes = Math.max(0, ...bars.map(({ lane }) => lane)) + 1;
  return (
    <ul className="timeline-bars" style={{ height: lanes * laneHeight }}>
      {moments.map((moment, index) => {
        const bar = bars[index]!;
        const id = idOf(moment);
        const name = nameOf(moment, language);
        const isEntity = 'entity' in moment.of;
        const lead = Math.min(bar.start, bar.label.start);
        const kind = 'entity' in moment.of ? moment.of.entity.kind : 'CLAIM';
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
            <button
              type="button"
              className={[
                'timeline-moment',
                moment.isReference ? 'reference' : '',
                hovered === id ? 'lit' : '',
                chosen === id ? 'chosen' : '',
              ].join(' ')}
              style={{
                insetInlineStart: lead,
                insetBlockStart: bar.lane * laneHeight,
                width: Math.max(bar.start + bar.width, bar.label.start + bar.label.width) - lead,
                height: laneHeight,
              }}
              aria-pressed={chosen === id}
              aria-label={say(moment.isReference ? 'timeline.known' : 'timeline.said', {
                name,
                time: isolate(told(moment.edtf, locale, say)),
              })}
              tabIndex={moment.key === first ? 0 : -1}
              onKeyDown={walk}
              onClick={() => choose(isEntity ? { entity: id } : { relation: id })}
              onPointerEnter={() => hover(id)}
              onPointerLeave={() => hover(null)}
              onFocus={() => hover(id)}
              onBlur={() => hover(null)}
            >
              <span
                className="timeline-bar"
                data-kind={kind}
                style={{
                  insetInlineStart: bar.start - lead,
                  width: bar.width,
                  ...fadeOf(moment, bar.width, language),
                }}
              />
              <span
                className={bar.label.isBefore ? 'timeline-name before' : 'timeline-name'}
                style={{ insetInlineStart: bar.label.start - lead, width: bar.label.width }}
              >
                <bdi>{names[index]}</bdi>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function nameOf({ of }: Moment, language: Lang): string {
  return 'entity' in of ? of.entity.label[language] : sentenceText(of.relation, language);
}

type Say = ReturnType<typeof useWords>['say'];

function told(edtf: string, locale: string, say: Say): string {
  const time = tellTime(edtf, locale);
  if (time.is === 'plain') return time.time;
  if (time.is === 'between') return say('time.between', { from: time.from, to: time.to });
  return say(`time.${time.is}`, { time: time.time });
}

/** Ends that are not sharp fade out: over a tail where they are open, over a fourth where they are about. */
function fadeOf({ span }: Moment, width: number, language: Lang): CSSProperties {
  if (!span.isSoftStart && !span.isSoftEnd) return {};
  const soft = (isSoft: boolean, isOpen: boolean) =>
    !isSoft ? 0 : Math.min(width / (isOpen ? 1 : 2), isOpen ? openTail : Math.max(8, width / 4));
  const start = soft(span.isSoftStart, span.from === null);
  const end = soft(span.isSoftEnd, span.to === null);
  const toEnd = language === 'ar' ? 'to left' : 'to right';
  const mask = `linear-gradient(${toEnd}, transparent, #000 ${start}px, #000 ${width - end}px, transparent)`;
  return { maskImage: mask };
}
