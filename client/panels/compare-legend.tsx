import { useSeen } from '../use-seen.ts';
import { useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Help } from './help.tsx';
import { VoiceName } from './voice-name.tsx';

/** Which colour is whose, and how many relations of the picture each speaks of. */
export function CompareLegend() {
  const { say, number } = useWords();
  const compare = useShabaka(({ picture }) => picture.compare);
  const { relations } = useSeen();
  if (!compare) return null;
  return (
    <section>
      <div className="help-row">
        <h2>{say('compare.title')}</h2>
        <Help of="compared" />
      </div>
      <ul>
        {(['a', 'b'] as const).map((side) => (
          <li key={side} className="legend-row">
            <span className="legend-mark">
              <span className={`voice-line ${side}`} aria-hidden="true" />
            </span>
            <span className="legend-name">
              <VoiceName id={compare[side]} />
            </span>
            <span className="legend-count">
              {number(relations.filter(({ voices }) => voices?.[side]).length)}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">{say('compare.legend')}</p>
    </section>
  );
}
