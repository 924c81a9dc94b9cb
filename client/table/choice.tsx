import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../panels/icon-button.tsx';
import { useWords } from '../words/use-words.tsx';
import type { ColumnOf } from './columns.ts';

interface Props {
  icon: LucideIcon;
  columns: readonly Pick<ColumnOf<never>, 'id' | 'name'>[];
  isOn: (id: string) => boolean;
  onToggle: (id: string) => void;
}

/** Which columns are there: boxes to tick, over the table. */
export function Choice({ icon, columns, isOn, onToggle }: Props) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const count = columns.filter(({ id }) => isOn(id)).length;
  useEffect(() => {
    if (isOpen) box.current?.querySelector('input')?.focus();
  }, [isOpen]);
  return (
    // Escape and a focus that leaves close it, from whichever of its boxes.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={box}
      className="table-choice"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) close(event, setOpen);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <IconButton
        icon={icon}
        label={say('table.columns')}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <fieldset className="table-choice-list">
          <legend className="visually-hidden">{say('table.columns')}</legend>
          {columns.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={isOn(id)}
                disabled={isOn(id) && count === 1}
                onChange={() => onToggle(id)}
              />
              {say(name)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** Lets go of this and of nothing beneath it. */
function close(
  event: { stopPropagation: () => void; preventDefault: () => void },
  set: (open: boolean) => void,
) {
  event.stopPropagation();
  event.preventDefault();
  set(false);
}
