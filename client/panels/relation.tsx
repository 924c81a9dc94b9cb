import { useWords } from '../words/use-words.tsx';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { arrived } from '../state/state.ts';
import { ClaimCard } from './claim.tsx';
import { FailureNote } from './failure.tsx';
import { Label } from './label.tsx';
import type { Entity } from '../state/state.ts';

/** Who says it, and who denies it: the evidence behind a line. */
export function RelationDetails({ id }: { id: string }) {
  const { say } = useWords();
  const known = useShabaka((state) => state.relations[id]);
  const details = useShabaka((state) => state.relationDetails);
  const { retry } = useActions();
  const relation = arrived(details) ? details : known;
  return (
    <article className="details-body">
      {relation && (
        <header>
          <h2 className="sentence">
            <End entity={relation.subject} />{' '}
            <span className="predicate">
              <Label of={relation.predicate.label} />
            </span>{' '}
            <End entity={relation.object} />
          </h2>
          <p className="quiet">
            {say('relation.claims', { count: relation.claimCount })} ·{' '}
            {say('relation.origins', { count: relation.originCount })}
          </p>
          {arrived(details) && (
            <p className={`stance ${relation.stance.toLowerCase()}`}>
              {say(`relation.stance.${relation.stance}`, {
                asserted: details.assertedCount,
                denied: details.deniedCount,
              })}
            </p>
          )}
          {relation.tension && <p className="stance tension">{say('relation.tension')}</p>}
        </header>
      )}
      {details && 'is' in details && details.is === 'failed' && (
        <FailureNote failure={details.failure} onRetry={retry} />
      )}
      {details && 'is' in details && details.is === 'loading' && (
        <p className="quiet">{say('busy.details')}</p>
      )}
      {arrived(details) && (
        <ol className="claims">
          {details.claims.nodes.map((claim) => (
            <li key={claim.id}>
              <ClaimCard claim={claim} />
            </li>
          ))}
        </ol>
      )}
      {arrived(details) && details.claims.totalCount > details.claims.nodes.length && (
        <p className="quiet">
          {say('relation.more', { count: details.claims.totalCount - details.claims.nodes.length })}
        </p>
      )}
    </article>
  );
}

function End({ entity }: { entity: Entity }) {
  const { show } = useActions();
  return (
    <button type="button" className="name-button" onClick={() => void show(entity.id)}>
      <Label of={entity.label} />
    </button>
  );
}
