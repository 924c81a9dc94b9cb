import type { Failure } from '../state/state.ts';
import { useWords } from '../words/use-words.tsx';

/** What went wrong, in words, and what to do. The database's return needs nobody. */
export function FailureNote({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { say } = useWords();
  return (
    <div className="failure" role="alert">
      <p>{say(`failure.${failure.reason}`)}</p>
      {failure.requestId && (
        <p className="quiet">{say('failure.request', { id: `\u2066${failure.requestId}\u2069` })}</p>
      )}
      {failure.reason !== 'database' && (
        <button type="button" className="text-button" onClick={onRetry}>
          {say('failure.retry')}
        </button>
      )}
    </div>
  );
}
