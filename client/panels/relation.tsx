import { useWords } from '../words/use-words.tsx';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { arrived } from '../state/state.ts';
import { ClaimPages } from './claim-pages.tsx';
import { FailureNote } from './failure.tsx';
import { Label, Sentence } from './label.tsx';
import type { Entity, Relation, RelationDetails as Details } from '../state/state.ts';

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
          <RelationSentence relation={relation} />
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
          {relation.tension && (
            <p className="stance tension">
              {say('relation.tension')}
              {arrived(details) && <Contrary of={details} />}
            </p>
          )}
        </header>
      )}
      {details && 'is' in details && details.is === 'failed' && (
        <FailureNote failure={details.failure} onRetry={retry} />
      )}
      {details && 'is' in details && details.is === 'loading' && (
        <p className="quiet">{say('busy.details')}</p>
      )}
      {arrived(details) && <ClaimPages of="relation" id={id} />}
    </article>
  );
}

/** The relation that says the contrary of the same two, where it is in the picture. */
function Contrary({ of }: { of: Details }) {
  const { choose } = useActions();
  const contrary = useShabaka((state) =>
    Object.values(state.relations).find(
      ({ predicate, subject, object }) =>
        predicate.id === of.predicate.opposite && subject.id === of.subject.id && object.id === of.object.id,
    ),
  );
  if (!contrary) return null;
  return (
    <>
      {': '}
      <button type="button" className="link" onClick={() => choose({ relation: contrary.id })}>
        <Sentence relation={contrary} />
      </button>
    </>
  );
}

/** The head of a relation's details: its sentence, in which both ends can be opened. */
export function RelationSentence({
  relation: { subject, predicate, object },
}: {
  relation: Pick<Relation, 'subject' | 'predicate' | 'object'>;
}) {
  return (
    <h2 className="sentence">
      <End entity={subject} />{' '}
      <span className="predicate">
        <Label of={predicate.label} />
      </span>{' '}
      <End entity={object} />
    </h2>
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
