import { useEffect, useState } from 'react';
import { shownRelations } from '../state/graph.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Help } from './help.tsx';
import './origins-slider.css';

/** Milliseconds of rest after which a value is meant. */
const rest = 200;

/** Leaves what so many distinct origins say at least. */
export function OriginsSlider() {
  const { say } = useWords();
  const { setFilter } = useActions();
  const least = useShabaka(({ picture }) => picture.filter.minOrigins ?? 1);
  const found = useShabaka((state) => Math.max(1, ...shownRelations(state).map((one) => one.originCount)));
  const [value, setValue] = useState(least);
  const [of, setOf] = useState(least);
  if (of !== least) {
    // undo, a link or another panel changed it
    setOf(least);
    setValue(least);
  }
  useEffect(() => {
    if (value === least) return undefined;
    const timer = setTimeout(() => setFilter({ minOrigins: value > 1 ? value : undefined }), rest);
    return () => clearTimeout(timer);
  }, [value, least, setFilter]);
  const most = Math.max(found, least, 2);
  return (
    <section className="origins">
      <div className="help-row">
        <h2 id="origins-title">{say('origins.title')}</h2>
        <Help of="origins" />
      </div>
      <input
        type="range"
        min={1}
        max={most}
        step={1}
        value={value}
        aria-labelledby="origins-title"
        aria-valuetext={say('origins.value', { count: value })}
        onChange={({ target }) => setValue(Number(target.value))}
      />
      <p className="quiet" aria-hidden="true">
        {say('origins.value', { count: value })}
      </p>
    </section>
  );
}
