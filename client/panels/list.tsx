import { lineOf } from '../state/filters.ts';
import { useSeen } from '../use-seen.ts';
import { useActions } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { GroupList } from './group-list.tsx';
import { Label, Sentence } from './label.tsx';
import { KindMark, LineMark } from './marks.tsx';
import './list.css';

/** The picture in words: the same entities and relations as a list, for screen readers and whoever likes lists. */
export function List({ isOpen }: { isOpen: boolean }) {
  const { say } = useWords();
  const { entities, relations, reference } = useSeen();
  const { choose } = useActions();
  // Behind the picture it is read aloud but is no stop for the Tab key: the canvas has its own.
  const tabIndex = isOpen ? 0 : -1;
  return (
    <section className={isOpen ? 'list open' : 'list visually-hidden'} aria-label={say('list.title')}>
      <GroupList tabIndex={tabIndex} />
      <h2>{say('list.entities')}</h2>
      <ul>
        {entities.map((entity) => (
          <li key={entity.id}>
            <button
              type="button"
              className="row-button"
              tabIndex={tabIndex}
              onClick={() => choose({ entity: entity.id })}
            >
              <KindMark kind={entity.kind} />
              <Label of={entity.label} />
              <span className="quiet">{say('entity.relations', { count: entity.degree })}</span>
            </button>
          </li>
        ))}
      </ul>
      <h2>{say('list.relations')}</h2>
      <ul>
        {relations.map((relation) => (
          <li key={relation.id}>
            <button
              type="button"
              className="row-button"
              tabIndex={tabIndex}
              onClick={() => choose({ relation: relation.id })}
            >
              <LineMark line={lineOf(relation)} />
              <span>
                <Sentence relation={relation} />
              </span>
              <span className="quiet">
                {say(`line.${lineOf(relation)}`)} · {say('relation.claims', { count: relation.claimCount })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {reference.length > 0 && (
        <>
          <h2>{say('line.REFERENCE')}</h2>
          <p className="quiet list-hint">{say('entity.reference.hint')}</p>
          <ul>
            {reference.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className="row-button"
                  tabIndex={tabIndex}
                  onClick={() => choose({ relation: one.id })}
                >
                  <LineMark line="REFERENCE" />
                  <span>
                    <Sentence relation={one} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
