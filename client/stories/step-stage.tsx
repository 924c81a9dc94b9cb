import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { toFailure } from '../actions/guard.ts';
import type { Room } from '../actions/room.ts';
import { isWaiting } from '../state/told.ts';
import { FailureNote } from '../panels/failure.tsx';
import { placed, whole } from '../split/placed.ts';
import { boxesOf } from '../state/split.ts';
import type { Failure, Point } from '../state/state.ts';
import { forRoom, rowsOfStep, storyShares, type Story, type ToldStep } from '../state/told-story.ts';
import { useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import type { Known } from '../split/ask-beside.ts';
import { Stage } from './stage.tsx';

const DrawnPane = lazy(async () => ({ default: (await import('./drawn-pane.tsx')).DrawnPane }));
const StepPaper = lazy(async () => ({ default: (await import('./step-paper.tsx')).StepPaper }));

interface Props {
  room: Room;
  story: Story;
  step: ToldStep;
  onMenu: (id: string, at: Point) => void;
}

/** The pictures of a step, each in its place. The network stays behind the others, so that it comes back as it was left. */
export function StepStage({ room, story, step, onMenu }: Props) {
  const rows = rowsOfStep(step);
  const drawn = rows.flat().filter((name) => name !== 'network');
  const { boxes } = boxesOf(rows, storyShares);
  const { known, failure, again } = useBeside(room, step, drawn.length > 0);
  const words = useWords();
  const { say, language, locale } = words;
  const state = useShabaka((now) => now);
  const view = useMemo(() => forRoom(state, step), [state, step]);
  const beside = useMemo(
    () => known?.(state, view, { say, language, locale }) ?? null,
    [known, state, view, say, language, locale],
  );
  return (
    <>
      <div className="telling-pane" style={placed(boxes.network ?? whole)} data-off={!boxes.network}>
        <Stage step={step} onMenu={onMenu} />
      </div>
      <Suspense>
        {drawn.map((name) => (
          <div key={`${step.number} ${name}`} className="telling-pane" style={placed(boxes[name]!)}>
            {beside && <DrawnPane name={name} beside={beside} view={view} />}
            {failure && <FailureNote failure={failure} onRetry={again} />}
          </div>
        ))}
      </Suspense>
      <Suspense>
        <StepPaper story={story} step={step} state={state} view={view} beside={beside} />
      </Suspense>
      {beside && beside.told.length > 0 && (
        <ul className="visually-hidden" aria-label={say('story.pictured')}>
          {beside.told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Asked once the step is up; until it is known nothing is drawn in its place. */
function useBeside(room: Room, step: ToldStep, isWanted: boolean) {
  const [answer, setAnswer] = useState<{
    step: ToldStep;
    known: Known | null;
    failure: Failure | null;
  } | null>(null);
  const [tries, setTries] = useState(0);
  const isUp = useShabaka(
    (state) => !isWaiting(state) && step.view.entities.some(({ id }) => state.picture.shown.includes(id)),
  );
  useEffect(() => {
    if (!isWanted || !isUp) return undefined;
    let isLate = false;
    void (async () => {
      try {
        const { askBeside } = await import('../split/ask-beside.ts');
        const known = await askBeside(room, rowsOfStep(step));
        if (!isLate) setAnswer({ step, known, failure: null });
      } catch (error) {
        if (!isLate) setAnswer({ step, known: null, failure: toFailure(error) });
      }
    })();
    return () => {
      isLate = true;
    };
    // Another try asks again.
    // eslint-disable-next-line react/exhaustive-effect-dependencies
  }, [room, step, isWanted, isUp, tries]);
  const own = answer?.step === step ? answer : null;
  return { known: own?.known ?? null, failure: own?.failure ?? null, again: () => setTries(tries + 1) };
}
