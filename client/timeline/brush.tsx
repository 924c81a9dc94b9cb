import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { useActions } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { timeOf, type Range } from './range.ts';
import type { Scale } from './scale.ts';
import { dateOf } from './span.ts';

interface Props {
  domain: Range;
  range: Range | null;
  scale: Scale;
}

/** From when to when: two thumbs under the bars, and what lies outside of them steps back. */
export function Brush({ domain, range, scale }: Props) {
  const { say, locale } = useWords();
  const { setFilter } = useActions();
  const [moving, setMoving] = useState<Range | null>(null);
  const [from, to] = moving ?? range ?? domain;
  const clamp = (day: number) => Math.min(domain[1], Math.max(domain[0], day));
  const set = (value: number[]) => {
    const next: Range = [value[0] ?? domain[0], value[1] ?? domain[1]];
    setMoving(null);
    const isAll = next[0] <= domain[0] && next[1] >= domain[1];
    setFilter({ time: isAll ? undefined : timeOf(next) });
  };
  const isOn = moving !== null || range !== null;
  return (
    <>
      {isOn && (
        <div className="timeline-outside" aria-hidden="true">
          <span style={{ insetInlineStart: 0, width: Math.max(0, scale.at(clamp(from))) }} />
          <span style={{ insetInlineEnd: 0, width: Math.max(0, scale.width - scale.at(clamp(to))) }} />
        </div>
      )}
      <I18nProvider locale={locale}>
        <Slider
          className={isOn ? 'timeline-slider on' : 'timeline-slider'}
          aria-label={say('timeline.range')}
          minValue={domain[0]}
          maxValue={domain[1]}
          step={Math.max(1, Math.round((domain[1] - domain[0]) / 120))}
          value={[clamp(from), clamp(to)]}
          onChange={(value: number[]) => setMoving([value[0] ?? domain[0], value[1] ?? domain[1]])}
          onChangeEnd={set}
        >
          <SliderTrack className="timeline-track">
            {(['from', 'to'] as const).map((end, index) => (
              <SliderThumb
                key={end}
                index={index}
                className="timeline-thumb"
                aria-label={`${say(`timeline.${end}`)} ${isolate(dayText(index === 0 ? from : to, locale))}`}
              />
            ))}
          </SliderTrack>
        </Slider>
      </I18nProvider>
    </>
  );
}

export function dayText(day: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  }).format(dateOf(day));
}
