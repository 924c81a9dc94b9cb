import { useId } from 'react';
import { colorBy, sizeBy } from '../actions/measured.ts';
import { colorings, sizings } from '../state/measures.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';

/** What the size and the colour of marks go by; each choice is seen at once and moves nothing. */
export function MeasureChoice() {
  const { say } = useWords();
  const { act } = useActions();
  const size = useShabaka(({ picture }) => picture.size);
  const color = useShabaka(({ picture }) => picture.color);
  const own = useId();
  return (
    <section className="choices">
      <label htmlFor={`${own}size`}>{say('measure.size')}</label>
      <select
        id={`${own}size`}
        value={size}
        onChange={({ target }) => {
          const chosen = sizings.find((one) => one === target.value);
          if (chosen) act((context) => sizeBy(context, chosen));
        }}
      >
        {sizings.map((one) => (
          <option key={one} value={one}>
            {say(`measure.${one}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${own}color`}>{say('measure.color')}</label>
      <select
        id={`${own}color`}
        value={color}
        onChange={({ target }) => {
          const chosen = colorings.find((one) => one === target.value);
          if (chosen) act((context) => colorBy(context, chosen));
        }}
      >
        {colorings.map((one) => (
          <option key={one} value={one}>
            {say(`measure.${one}`)}
          </option>
        ))}
      </select>
    </section>
  );
}
