import { useState } from 'react';
import { timeRange } from '../state/time-range.ts';
import type { ViewFilter } from '../state/view-filter.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import type { WordId } from '../words/en.ts';
import { useWords } from '../words/use-words.tsx';

interface Typed {
  from: string;
  to: string;
  /** The filter beside which it was typed; undo, a chip or a link may change that from outside. */
  for: ViewFilter['time'];
}

/** From when to when; a claim stays that can lie in it, and one without a time does not. */
export function FilterTime() {
  const { say } = useWords();
  const time = useShabaka((state) => state.picture.filter.time);
  const { setFilter } = useActions();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [fault, setFault] = useState<WordId | null>(null);
  const { from, to } =
    typed && typed.for === time ? typed : { from: time?.earliest ?? '', to: time?.latest ?? '' };
  const field = (name: 'from' | 'to', value: string) => (
    <label>
      <span className="quiet">{say(`filter.${name}`)}</span>
      <input
        className="field"
        dir="ltr"
        inputMode="numeric"
        maxLength={16}
        placeholder={name === 'from' ? '2022-01' : '2022'}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={fault ? 'filter-time-fault' : undefined}
        onChange={(event) => {
          setFault(null);
          setTyped({ from, to, [name]: event.target.value, for: time });
        }}
      />
    </label>
  );
  return (
    <form
      className="filter-form"
      onSubmit={(event) => {
        event.preventDefault();
        const range = timeRange(from, to);
        if ('fault' in range)
          return setFault(range.fault === 'order' ? 'filter.time-order' : 'filter.time-shape');
        // from here on the fields say what the filter is, whoever changes it
        setTyped(null);
        return setFilter(range);
      }}
    >
      <div className="filter-range">
        {field('from', from)}
        {field('to', to)}
      </div>
      {fault && (
        <p id="filter-time-fault" className="fault" role="alert">
          {say(fault)}
        </p>
      )}
      <button type="submit" className="text-button">
        {say('filter.apply')}
      </button>
    </form>
  );
}
