import { jumpBy } from '../actions/views.ts';
import type { Chip } from '../state/chips.ts';
import { stepsOf, type Step } from '../state/steps.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { useChipNames } from './filter-chips.tsx';

/** What was done, the latest first, in words; any step can be gone back to. */
export function Steps() {
  const { say } = useWords();
  const { act } = useActions();
  const state = useShabaka((whole) => whole);
  const steps = stepsOf(state);
  const tell = useStepWords(steps.flatMap(({ step }) => step.chip ?? []));
  if (steps.length === 0) return null;
  const rows = [
    { name: say('step.start'), by: -state.past.length },
    ...steps.map(({ step, by }) => ({ name: tell(step), by })),
  ];
  return (
    <details className="steps">
      <summary>
        <h3>{say('step.title', { count: steps.length })}</h3>
      </summary>
      <ol>
        {rows.toReversed().map(({ name, by }) => (
          <li key={by}>
            <button
              type="button"
              className="row-button"
              aria-current={by === 0 ? 'step' : undefined}
              data-undone={by > 0}
              onClick={() => act((context) => jumpBy(context, by))}
            >
              {name}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

function useStepWords(chips: readonly Chip[]): (step: Step) => string {
  const { say, language } = useWords();
  const entities = useShabaka((state) => state.entities);
  const chipName = useChipNames(chips);
  return ({ id, count, entity, chip, by }) =>
    say(id, {
      count,
      others: Math.max(0, count - 1),
      name: by
        ? say(`measure.${by}`)
        : chip
          ? isolate(chipName(chip))
          : isolate((entity && entities[entity]?.label[language]) ?? entity ?? ''),
    });
}
