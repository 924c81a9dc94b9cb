import { measureWords } from './measure-words.ts';
import { scaleAmong, steps } from '../state/measures.ts';
import { useSeen } from '../use-seen.ts';
import { useShabaka } from '../use-shabaka.ts';
import { ScaleWords } from '../words/scale-words.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import './measure-legend.css';

/** What sizes and colours say while they go by a measure: of what, and from how much to how much. */
export const MeasureLegend = () => (
  <ScaleWords>
    <Scales />
  </ScaleWords>
);

function Scales() {
  const { say, locale } = useWords();
  const { size, color } = useShabaka(({ picture }) => picture);
  const { entities, measured } = useSeen();
  const ids = entities.map(({ id }) => id);
  const write = measureWords(locale);
  return (['size', 'color'] as const).map((what) => {
    const measure = what === 'size' ? size : color;
    if (measure === 'usual' || measure === 'kind') return null;
    const scale = scaleAmong(measured, measure, ids);
    const value = (number: number) => isolate(write(measure, number));
    return (
      <section key={what} className="measure-legend">
        <h2>
          {say(`measure.${what}`)}: {say(`measure.${measure}`)}
        </h2>
        {scale === null ? (
          <p className="quiet">{say('measure.counting')}</p>
        ) : scale.least === scale.most ? (
          <p>{say('measure.even', { value: value(scale.least) })}</p>
        ) : (
          <div className={`scale ${what}`}>
            <span>
              <span className="visually-hidden">
                {say(what === 'size' ? 'measure.smallest' : 'measure.palest', { value: value(scale.least) })}
              </span>
              <bdi aria-hidden="true">{write(measure, scale.least)}</bdi>
            </span>
            {steps.map((step) => (
              <span key={step} className={`step-${step}`} aria-hidden="true" />
            ))}
            <span>
              <span className="visually-hidden">
                {say(what === 'size' ? 'measure.largest' : 'measure.strongest', { value: value(scale.most) })}
              </span>
              <bdi aria-hidden="true">{write(measure, scale.most)}</bdi>
            </span>
          </div>
        )}
        <p className="quiet">{say(`measure.about.${measure}`)}</p>
      </section>
    );
  });
}
