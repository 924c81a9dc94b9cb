import { useState } from 'react';
import { useWords } from '../words/use-words.tsx';

export interface Option {
  /** What it puts into the filter; several that belong together. */
  readonly values: readonly string[];
  readonly label: string;
  /** Relations in the picture that it leaves, taken alone. */
  readonly count: number;
}

interface Props {
  title: string;
  options: readonly Option[];
  chosen: readonly string[];
  onChange: (values: readonly string[]) => void;
}

const few = 7;

/** Choices with counts; none chosen is all. */
export function FilterFacet({ title, options, chosen, onChange }: Props) {
  const { say, number } = useWords();
  const [isWhole, setWhole] = useState(false);
  const isChosen = ({ values }: Option) => values.every((value) => chosen.includes(value));
  const seen = options.filter((option, index) => isWhole || index < few || isChosen(option));
  const toggle = (option: Option) => {
    const rest = chosen.filter((value) => !option.values.includes(value));
    onChange(isChosen(option) ? rest : [...rest, ...option.values]);
  };
  return (
    <fieldset className="filter-facet">
      <legend className="visually-hidden">{title}</legend>
      {seen.map((option) => (
        <label key={option.values.join(' ')} className="filter-option">
          <input type="checkbox" checked={isChosen(option)} onChange={() => toggle(option)} />
          <bdi className="legend-name">{option.label}</bdi>
          <span className="legend-count">{number(option.count)}</span>
        </label>
      ))}
      {seen.length < options.length && (
        <button type="button" className="text-button" onClick={() => setWhole(true)}>
          {say('filter.more', { count: options.length - seen.length })}
        </button>
      )}
    </fieldset>
  );
}
