import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ViewFilter } from '../state/view-filter.ts';
import type { WordId } from '../words/en.ts';
import { useWords } from '../words/use-words.tsx';
import { Help, type HelpOf } from './help.tsx';

export type Part = Exclude<keyof ViewFilter, 'reported' | 'minOrigins'>;

interface Props {
  part: Part;
  /** Whether it narrows now, which is seen while it is closed. */
  isOn: boolean;
  /** What is said of it then. */
  on?: WordId;
  /** Told when it is opened and closed. */
  onToggle?: (part: Part, isOpen: boolean) => void;
  children: ReactNode;
}

/** Parts whose name not everybody knows. */
const helps: Partial<Record<Part, HelpOf>> = { factuality: 'firmness' };

/** One part of the filter, closed until somebody wants it. */
export function FilterSection({ part, isOn, on = 'filter.on', onToggle, children }: Props) {
  const { say } = useWords();
  const help = helps[part];
  return (
    <div className="filter-part">
      {help && <Help of={help} />}
      <details
        className="filter-section"
        onToggle={({ currentTarget }) => onToggle?.(part, currentTarget.open)}
      >
        <summary>
          <span className="filter-title">{say(`filter.${part}`)}</span>
          {isOn && (
            <span className="filter-on">
              <span className="visually-hidden">{say(on)}</span>
            </span>
          )}
          <ChevronDown size={14} strokeWidth={1.8} aria-hidden="true" />
        </summary>
        {children}
      </details>
    </div>
  );
}
