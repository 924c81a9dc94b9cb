import { useEffect, useRef, useState, type ReactNode } from 'react';
import { speaksAs, type Speaker, type Speakers } from '../actions/speakers.ts';
import type { Point } from '../state/state.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { Help } from './help.tsx';
import { Label } from './label.tsx';

interface Props {
  /** Distance from the reading start of the window, and from its top. */
  at: Point;
  onClose: () => void;
}

/** Whose voice the picture tells: everyone's, the author's only, or any other, with how much each says. */
export function PerspectiveChoice({ at, onClose }: Props) {
  const { say } = useWords();
  const panel = useRef<HTMLDialogElement>(null);
  const found = useSpeakers();
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.showPopover();
    panel.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={panel}
      popover="auto"
      className="perspective-choice"
      style={{ insetInlineStart: Math.max(8, Math.min(at.x, innerWidth - 328)), insetBlockStart: at.y + 6 }}
      aria-label={say('perspective.title')}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      <OneVoice found={found} />
      {found && found !== 'failed' && found.speakers.length > 1 && <TwoVoices speakers={found.speakers} />}
    </dialog>
  );
}

function OneVoice({ found }: { found: Speakers | 'failed' | null }) {
  const { say, number } = useWords();
  const perspective = useShabaka(({ picture }) => picture.perspective);
  const isCompared = useShabaka(({ picture }) => picture.compare !== null);
  const { setPerspective } = useActions();
  const all = found && found !== 'failed' ? found.speakers : [];
  const row = (speaker: Speaker) => (
    <Row
      key={speaker.entity.id}
      isChosen={perspective?.speaker === speaker.entity.id}
      count={number(speaker.claimCount)}
      onPress={() => setPerspective(speaksAs(speaker))}
    >
      <Label of={speaker.entity.label} />
      {speaker.reportedCount > 0 && (
        <span className="quiet"> {say('perspective.retold', { count: speaker.reportedCount })}</span>
      )}
    </Row>
  );
  const rest = found && found !== 'failed' ? found.total - all.length : 0;
  const chosen = all.find(({ entity }) => entity.id === perspective?.speaker);
  return (
    <>
      <div className="help-row">
        <h2>{say('perspective.title')}</h2>
        <Help of="voice" />
      </div>
      <ul>
        <Row isChosen={!perspective && !isCompared} onPress={() => setPerspective(null)}>
          {say('perspective.all')}
        </Row>
      </ul>
      {!isCompared && <Reported speaker={chosen} />}
      <h2>{say('perspective.author')}</h2>
      <ul>{all.filter(({ isAuthor }) => isAuthor).map(row)}</ul>
      <h2>{say('perspective.speakers')}</h2>
      {!found && <p className="quiet">{say('busy.voice')}</p>}
      {found === 'failed' && <p className="quiet">{say('search.failed')}</p>}
      <ul>{all.filter(({ isAuthor }) => !isAuthor).map(row)}</ul>
      {rest > 0 && <p className="quiet">{say('perspective.more', { count: rest })}</p>}
    </>
  );
}

interface RowProps {
  isChosen: boolean;
  count?: string;
  onPress: () => void;
  children: ReactNode;
}

function Row({ isChosen, count, onPress, children }: RowProps) {
  return (
    <li>
      <button type="button" className="voice-row" aria-pressed={isChosen} onClick={onPress}>
        <span className="perspective-dot" aria-hidden="true" />
        <span className="voice-row-name">{children}</span>
        {count !== undefined && <span className="legend-count">{count}</span>}
      </button>
    </li>
  );
}

/** Of everyone: without what one voice says for another. Of one voice: with it. */
function Reported({ speaker }: { speaker: Speaker | undefined }) {
  const { say } = useWords();
  const perspective = useShabaka(({ picture }) => picture.perspective);
  const isOwn = useShabaka(({ picture }) => picture.filter.reported === false);
  const { setFilter, setPerspective } = useActions();
  const isAlways = speaker !== undefined && speaker.claimCount === speaker.reportedCount;
  return (
    <label className="perspective-reported">
      <input
        type="checkbox"
        checked={perspective ? perspective.includeReported : isOwn}
        disabled={speaker !== undefined && (speaker.reportedCount === 0 || isAlways)}
        onChange={({ target }) =>
          perspective
            ? setPerspective({ ...perspective, includeReported: target.checked })
            : setFilter({ reported: target.checked ? false : undefined })
        }
      />
      {say(perspective ? 'perspective.reported' : 'perspective.without')}
    </label>
  );
}

/** Two voices in a colour each. */
function TwoVoices({ speakers }: { speakers: readonly Speaker[] }) {
  const { say, language } = useWords();
  const { compare, perspective } = useShabaka(({ picture }) => picture);
  const { setCompare } = useActions();
  const first = compare?.a ?? perspective?.speaker ?? speakers[0]!.entity.id;
  const other = compare?.b ?? speakers.find(({ entity }) => entity.id !== first)!.entity.id;
  const [pair, setPair] = useState({ a: first, b: other });
  const isRetold = speakers.some(
    ({ entity, claimCount, reportedCount }) =>
      (entity.id === pair.a || entity.id === pair.b) && claimCount === reportedCount,
  );
  return (
    <form
      className="perspective-pair"
      onSubmit={(event) => {
        event.preventDefault();
        // who is only retold would else say nothing
        setCompare({ ...pair, includeReported: isRetold });
      }}
    >
      <div className="help-row">
        <h2>{say('compare.title')}</h2>
        <Help of="compared" />
      </div>
      {(['a', 'b'] as const).map((side) => (
        <label key={side}>
          <span className={`voice-line ${side}`} aria-hidden="true" />
          <span className="visually-hidden">{say(`compare.${side}`)}</span>
          <select value={pair[side]} onChange={({ target }) => setPair({ ...pair, [side]: target.value })}>
            {speakers.map(({ entity }) => (
              <option key={entity.id} value={entity.id}>
                {isolate(entity.label[language])}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="text-button" disabled={pair.a === pair.b}>
        {say('compare.do')}
      </button>
    </form>
  );
}

/** Who speaks, asked when the choice opens. */
export function useSpeakers(): Speakers | 'failed' | null {
  const { speakers } = useActions();
  const [found, setFound] = useState<Speakers | 'failed' | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    speakers(controller.signal).then(setFound, () => !controller.signal.aborted && setFound('failed'));
    return () => controller.abort();
  }, [speakers]);
  return found;
}
