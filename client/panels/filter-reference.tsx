import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Help } from './help.tsx';

/** Where what is known from elsewhere shows: the parts of a filter that bring it along, leave it as it is, or take it away. */
const choices = [
  { id: 'filter.reference.usual', value: undefined },
  { id: 'filter.reference.all', value: true },
  { id: 'filter.reference.none', value: false },
] as const;

/** Beside the network, in it too, or nowhere; with how many lines it would be. */
export function FilterReference({ count }: { count: number | undefined }) {
  const { say, number } = useWords();
  const chosen = useShabaka(({ picture }) => picture.filter.reference);
  const { setFilter } = useActions();
  return (
    <fieldset className="filter-facet">
      <legend className="visually-hidden">{say('filter.reference')}</legend>
      {choices.map(({ id, value }) => (
        <label key={id} className="filter-option">
          <input
            type="radio"
            name="filter-reference"
            checked={chosen === value}
            onChange={() => setFilter({ reference: value })}
          />
          <span className="legend-name">{say(id)}</span>
          {value && count !== undefined && <span className="legend-count">{number(count)}</span>}
        </label>
      ))}
      <div className="help-row">
        <p className="quiet">{say('entity.reference.hint')}</p>
        <Help of="reference" />
      </div>
    </fieldset>
  );
}
