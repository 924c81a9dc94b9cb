import { useEffect, useMemo, useState } from 'react';
import type { ClaimPage, ClaimsOf } from '../actions/claims.ts';
import { askedOf } from '../state/filters.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { ClaimCard } from './claim.tsx';
import { FailureNote } from './failure.tsx';

/**
 * Claims page by page. Where a filter or a chosen voice narrows the picture these are the claims that are seen, with
 * how many there are, and all of them when asked for.
 */
export function ClaimPages({ of, id }: ClaimsOf) {
  const { say } = useWords();
  const [isAll, setAll] = useState(false);
  const { page, isFailed, isMore, more, retry } = useClaims({ of, id }, isAll);
  if (isFailed) return <FailureNote failure={{ reason: 'network', requestId: null }} onRetry={retry} />;
  if (!page) return <p className="quiet claims-note">{say('busy.details')}</p>;
  const isPart = page.seen < page.all;
  return (
    <>
      {(isPart || isAll) && (
        <p className="quiet claims-note">
          {say(isAll ? 'claims.all' : 'claims.seen', { seen: page.seen, all: page.all })}{' '}
          <button type="button" className="link" onClick={() => setAll(!isAll)}>
            {say(isAll ? 'claims.narrow' : 'claims.widen')}
          </button>
        </p>
      )}
      {page.all === 0 && <p className="quiet claims-note">{say('claims.none')}</p>}
      <ol className="claims">
        {page.claims.map((claim) => (
          <li key={claim.id}>
            <ClaimCard claim={claim} relationId={of === 'relation' ? id : undefined} />
          </li>
        ))}
      </ol>
      {page.next !== null && (
        <button type="button" className="text-button" disabled={isMore} onClick={more}>
          {say('claims.more', { count: page.seen - page.claims.length })}
        </button>
      )}
    </>
  );
}

type Asked = { key: string; page: ClaimPage | null; isFailed: boolean };

function useClaims({ of, id }: ClaimsOf, isAll: boolean) {
  const { askClaims } = useActions();
  const picture = useShabaka((state) => state.picture);
  const narrowed = useMemo(() => JSON.stringify(askedOf(picture)), [picture]);
  const [again, setAgain] = useState(0);
  const [isMore, setMore] = useState(false);
  const [asked, setAsked] = useState<Asked>({ key: '', page: null, isFailed: false });
  const key = JSON.stringify([of, id, isAll || narrowed, again]);
  useEffect(() => {
    const controller = new AbortController();
    askClaims({ of, id }, isAll, null, controller.signal).then(
      (page) => setAsked({ key, page, isFailed: false }),
      () => !controller.signal.aborted && setAsked({ key, page: null, isFailed: true }),
    );
    return () => controller.abort();
  }, [askClaims, of, id, isAll, key]);
  const more = () => {
    setMore(true);
    askClaims({ of, id }, isAll, asked.page?.next ?? null, new AbortController().signal)
      .then(
        (next) =>
          setAsked((now) =>
            now.key === key && now.page
              ? { ...now, page: { ...next, claims: [...now.page.claims, ...next.claims] } }
              : now,
          ),
        () => setAsked((now) => (now.key === key ? { ...now, isFailed: true } : now)),
      )
      .finally(() => setMore(false));
  };
  return { ...asked, isMore, more, retry: () => setAgain(again + 1) };
}
