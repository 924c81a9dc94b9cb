import { Crosshair, EyeOff, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { lineOf } from '../state/filters.ts';
import { otherEnd, relationsOf } from '../state/graph.ts';
import { arrived, type Entity, type EntityDetails as Details, type Relation } from '../state/state.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { EntityTabs } from './entity-tabs.tsx';
import { FailureNote } from './failure.tsx';
import { Label } from './label.tsx';
import { KindMark, LineMark } from './marks.tsx';
import { References } from './reference.tsx';
import './entity.css';

/** What an entity is, what it is tied to (counts first), who it speaks as, what is known from elsewhere. */
export function EntityDetails({ id }: { id: string }) {
  const { say } = useWords();
  const known = useShabaka((state) => state.entities[id]);
  const details = useShabaka((state) => state.entityDetails);
  const { retry } = useActions();
  return (
    <article className="details-body">
      {known && <Head entity={known} details={arrived(details) ? details : null} />}
      {details && 'is' in details && details.is === 'failed' && (
        <FailureNote failure={details.failure} onRetry={retry} />
      )}
      {details && 'is' in details && details.is === 'loading' && (
        <p className="quiet">{say('busy.entity')}</p>
      )}
      {arrived(details) && (
        <EntityTabs id={id} relations={<Groups details={details} />} about={<About details={details} />} />
      )}
    </article>
  );
}

function Head({ entity, details }: { entity: Entity; details: Details | null }) {
  const { say } = useWords();
  return (
    <header>
      <h2>
        <Label of={entity.label} />
      </h2>
      <p className="quiet entity-kind">
        <KindMark kind={entity.kind} /> {say(`kind.${entity.kind}`)} · <Label of={entity.type.label} />
        {entity.anonymous && ` · ${say('entity.anonymous')}`}
      </p>
      {details && (
        <p className="description">
          <Label of={details.description} />
        </p>
      )}
      <p className="quiet">
        {say('entity.relations', { count: entity.degree })}
        {entity.spokenCount > 0 && ` · ${say('entity.spoken', { count: entity.spokenCount })}`}
      </p>
      <EntityTools entity={entity} />
    </header>
  );
}

/** Its other names, and what is known of it from elsewhere. */
function About({ details }: { details: Details }) {
  const { say } = useWords();
  const others = details.aliases;
  return (
    <>
      {others.length > 0 && (
        <p className="quiet aliases">
          {say('entity.aliases')}:{' '}
          {others.map((alias, i) => (
            <span key={alias}>
              {i > 0 && ' · '}
              <bdi>{alias}</bdi>
            </span>
          ))}
        </p>
      )}
      {details.reference.length > 0 && <References of={details.reference} />}
      {others.length + details.reference.length === 0 && (
        <p className="quiet claims-note">{say('entity.nothing-else')}</p>
      )}
    </>
  );
}

/** What can be done with an entity; the same as by key and by the menu on the canvas. */
function EntityTools({ entity }: { entity: Entity }) {
  const { say } = useWords();
  const picture = useShabaka((state) => state.picture);
  const relations = useShabaka((state) => state.relations);
  const { expand, hide, showOnly, show } = useActions();
  const shown = useMemo(
    () => relationsOf({ picture, relations }, entity.id).length,
    [picture, relations, entity],
  );
  const unseen = Math.max(0, entity.degree - shown);
  if (!picture.shown.includes(entity.id)) {
    return (
      <div className="entity-tools">
        <button type="button" className="tool-button strong" onClick={() => void show(entity.id)}>
          <Plus size={15} aria-hidden="true" /> {say('entity.show')}
        </button>
      </div>
    );
  }
  return (
    <div className="entity-tools">
      {unseen > 0 ? (
        <button type="button" className="tool-button strong" onClick={() => void expand({ id: entity.id })}>
          <Plus size={15} aria-hidden="true" /> {say('entity.expand', { count: unseen })}
        </button>
      ) : (
        <span className="quiet">{say('entity.all')}</span>
      )}
      <button type="button" className="tool-button" onClick={() => showOnly(entity.id)}>
        <Crosshair size={15} aria-hidden="true" /> {say('entity.only')}
      </button>
      <button type="button" className="tool-button" onClick={() => hide(entity.id)}>
        <EyeOff size={15} aria-hidden="true" /> {say('entity.hide')}
      </button>
    </div>
  );
}

function Groups({ details }: { details: Details }) {
  const picture = useShabaka((state) => state.picture);
  const relations = useShabaka((state) => state.relations);
  const own = useMemo(
    () => relationsOf({ picture, relations }, details.id),
    [picture, relations, details.id],
  );
  return (
    <ul className="groups">
      {details.groups.map((group) => {
        const isOut = group.direction === 'OUT';
        const shown = own.filter(
          ({ predicate, subject }) =>
            predicate.id === group.predicate.id && (subject.id === details.id) === isOut,
        );
        return (
          <Group
            key={`${group.predicate.id} ${group.direction}`}
            id={details.id}
            group={group}
            shown={shown}
          />
        );
      })}
    </ul>
  );
}

interface GroupProps {
  id: string;
  group: Details['groups'][number];
  shown: readonly Relation[];
}

/** Relations of one predicate in one direction: how many, those in the picture, and a button for the rest. */
function Group({ id, group, shown }: GroupProps) {
  const { say, number, language } = useWords();
  const { expand, choose } = useActions();
  const label = group.direction === 'OUT' ? group.predicate.label : group.predicate.inverse;
  const left = Math.max(0, group.count - shown.length);
  return (
    <li className="group">
      <h3>
        <span className="predicate">
          <Label of={label} />
        </span>
      </h3>
      {shown.length > 0 && (
        <ul>
          {shown.map((relation) => {
            const other = otherEnd(relation, id) === relation.subject.id ? relation.subject : relation.object;
            return (
              <li key={relation.id}>
                <button
                  type="button"
                  className="row-button"
                  onClick={() => choose({ relation: relation.id })}
                >
                  <KindMark kind={other.kind} />
                  <Label of={other.label} />
                  {lineOf(relation) !== 'ASSERTED' && (
                    <span className="row-line">
                      <LineMark line={lineOf(relation)} />
                      <span className="visually-hidden">{say(`line.${lineOf(relation)}`)}</span>
                    </span>
                  )}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {left > 0 && (
        <button
          type="button"
          className="add-button"
          aria-label={say('entity.add', { count: left, name: isolate(label[language]) })}
          onClick={() => void expand({ id, predicates: [group.predicate.id] })}
        >
          <bdi dir="ltr">+{number(left)}</bdi>
        </button>
      )}
    </li>
  );
}
