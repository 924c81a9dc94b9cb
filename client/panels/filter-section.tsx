import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ViewFilter } from '../state/view-filter.ts';
import { useWords } from '../words/use-words.tsx';

interface Props {
  part: Exclude<keyof ViewFilter, 'reported' | 'reference' | 'minOrigins'>;
  /** Whether it narrows now, which is seen while it is closed. */
  isOn: boolean;
  children: ReactNode;
}

/** One part of the filter, closed until somebody wants it. */
export function FilterSection({ part, isOn, children }: Props) {
  const { say } = useWords();
  return (
    <details className="filter-section">
      <summary>
        <span className="filter-title">{say(`filter.${part}`)}</span>
        {isOn && (
          <span className="filter-on">
            <span className="visually-hidden">{say('filter.on')}</span>
          </span>
        )}
        <ChevronDown size={14} strokeWidth={1.8} aria-hidden="true" />
      </summary>
      {children}
    </details>
  );
}
