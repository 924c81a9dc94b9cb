import { placed, whole } from '../split/placed.ts';
import type { Box } from '../state/split.ts';
import type { Notice } from '../state/state.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useSeen } from '../use-seen.ts';
import type { WordId } from '../words/en.ts';
import { isolate, useWords, type Values } from '../words/use-words.tsx';
import { FailureNote } from './failure.tsx';
import './stage-notes.css';

/** The one line on the canvas: what is being fetched, or what just happened. Read aloud as it changes. */
export function StageLine() {
  const { say } = useWords();
  const busy = useShabaka((state) => state.busy[0]);
  const opening = useShabaka((state) => state.opening);
  const away = useShabaka((state) => state.away);
  const notice = useShabaka((state) => state.notice);
  const told = useNotice(notice);
  const fetching = opening === 'loading' ? 'busy.opening' : busy;
  const text = away && opening === 'ready' ? say('away.text') : fetching ? say(fetching as WordId) : told;
  return (
    <output className={away ? 'stage-line away' : 'stage-line'}>
      {fetching && !away && <span className="pulse" aria-hidden="true" />}
      {text}
    </output>
  );
}

function useNotice(notice: Notice | null): string {
  const { say, language } = useWords();
  const entities = useShabaka((state) => state.entities);
  if (!notice) return '';
  const names = Object.entries(notice.entities).map(([key, id]) => [
    key,
    isolate(entities[id]?.label[language] ?? id),
  ]);
  return say(notice.id as WordId, { ...notice.values, ...(Object.fromEntries(names) as Values) });
}

/**
 * What stands where the network would be, when there is none: why, and what to do. Of a picture from which filters take
 * all away the others say so in their own place.
 */
export function StageMessage({ network }: { network: Box | undefined }) {
  const { say } = useWords();
  const opening = useShabaka((state) => state.opening);
  const isEmpty = useShabaka((state) => state.picture.shown.length === 0);
  const isAllAway = useSeen().entities.length === 0;
  const { open, openOverview, clearFilters } = useActions();
  if (opening === 'loading') return null;
  if (opening !== 'ready') {
    return (
      <div className="stage-message" style={placed(whole)}>
        <h2>{say('failure.title')}</h2>
        <FailureNote failure={opening} onRetry={() => void open(location.hash)} />
      </div>
    );
  }
  if (!isEmpty && isAllAway && network)
    return (
      <div className="stage-message" style={placed(network)}>
        <h2>{say('empty.filter.title')}</h2>
        <p>{say('empty.filter.text')}</p>
        <button type="button" className="text-button" onClick={clearFilters}>
          {say('filter.clear')}
        </button>
      </div>
    );
  if (!isEmpty) return null;
  return (
    <div className="stage-message" style={placed(whole)}>
      <h2>{say('empty.title')}</h2>
      <p>{say('empty.text')}</p>
      <button type="button" className="text-button" onClick={() => void openOverview()}>
        {say('empty.open')}
      </button>
    </div>
  );
}
