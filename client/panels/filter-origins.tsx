import { useMemo } from 'react';
import { shownRelations } from '../state/graph.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';

const steps = [1, 2, 3, 4] as const;

/** How many distinct origins a relation has at least; five outlets that copy one agency are one. */
export function FilterOrigins() {
  const { say, number } = useWords();
  const picture = useShabaka((state) => state.picture);
  const relations = useShabaka((state) => state.relations);
  const { setFilter } = useActions();
  const counts = useMemo(
    () => shownRelations({ picture, relations }).map(({ originCount }) => originCount),
    [picture, relations],
  );
  const chosen = picture.filter.minOrigins ?? 1;
  return (
    <fieldset className="filter-facet">
      <legend className="visually-hidden">{say('filter.minOrigins')}</legend>
      {steps
        .filter((least) => least === 1 || least === chosen || counts.some((count) => count >= least))
        .map((least) => (
          <label key={least} className="filter-option">
            <input
              type="radio"
              name="origins"
              checked={chosen === least}
              onChange={() => setFilter({ minOrigins: least === 1 ? undefined : least })}
            />
            <span className="legend-name">
              {least === 1 ? say('filter.any') : say('chip.origins', { count: least })}
            </span>
            <span className="legend-count">{number(counts.filter((count) => count >= least).length)}</span>
          </label>
        ))}
    </fieldset>
  );
}
