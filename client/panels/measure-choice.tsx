import { useId, type ReactNode } from 'react';
import { groupBy, toggleAll } from '../actions/groups.ts';
import { colorBy, sizeBy } from '../actions/measured.ts';
import { groupings } from '../state/groups.ts';
import { colorings, sizings } from '../state/measures.ts';
import { useSeen } from '../use-seen.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Help } from './help.tsx';

/** What size and colour of marks go by, and what is put together; each choice is seen at once and moves nothing. */
export function MeasureChoice() {
  const { say } = useWords();
  const { act } = useActions();
  const { size, color, grouping } = useShabaka(({ picture }) => picture);
  const groups = useSeen().grouped?.groups ?? [];
  return (
    <section className="choices">
      <Choice
        name={say('measure.size')}
        help={<Help of="measures" />}
        of={sizings}
        chosen={size}
        onChoose={(one) => act((context) => sizeBy(context, one))}
      />
      <Choice
        name={say('measure.color')}
        of={colorings}
        chosen={color}
        onChoose={(one) => act((context) => colorBy(context, one))}
      />
      <Choice
        name={say('measure.group')}
        of={groupings}
        chosen={grouping}
        onChoose={(one) => act((context) => groupBy(context, one))}
      />
      {groups.length > 0 && (
        <button type="button" onClick={() => act(toggleAll)}>
          {say(groups.some(({ isFolded }) => isFolded) ? 'group.unfold-all' : 'group.fold-all')}
        </button>
      )}
    </section>
  );
}

type Word = (typeof sizings | typeof colorings | typeof groupings)[number];

interface ChoiceProps<One> {
  name: string;
  help?: ReactNode;
  of: readonly One[];
  chosen: One;
  onChoose: (one: One) => void;
}

function Choice<One extends Word>({ name, help, of, chosen, onChoose }: ChoiceProps<One>) {
  const { say } = useWords();
  const id = useId();
  return (
    <>
      <div className="help-row">
        <label htmlFor={id}>{name}</label>
        {help}
      </div>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => {
          const next = of.find((one) => one === target.value);
          if (next) onChoose(next);
        }}
      >
        {of.map((one) => (
          <option key={one} value={one}>
            {say(`measure.${one}`)}
          </option>
        ))}
      </select>
    </>
  );
}
