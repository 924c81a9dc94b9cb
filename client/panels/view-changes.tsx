import { useState } from 'react';
import { askChanges, openAt, type Changes, type KeptView } from '../actions/views.ts';
import { lineOf } from '../state/filters.ts';
import { useActions } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { FailureNote } from './failure.tsx';
import { Label, Sentence } from './label.tsx';
import { KindMark, LineMark } from './marks.tsx';
import { useAnswer } from './use-answer.ts';

/** So many of each are named at once; more at a wish. */
const few = 8;

interface Props {
  view: KeptView;
  /** Called when one of them is opened, before it is. */
  onOpen: () => void;
}

/** What is not as a view saved it. What is still there opens in the view; what is gone is named. */
export function ViewChanges({ view, onOpen }: Props) {
  const { say } = useWords();
  const actions = useActions();
  const { act } = actions;
  const { answer, failure, again } = useAnswer(view.id, (signal) =>
    act((context) => askChanges(context, view.id, signal)),
  );
  if (failure) return <FailureNote failure={failure} onRetry={again} />;
  if (answer === undefined) return <p className="quiet">{say('views.loading')}</p>;
  if (!answer) return <p className="quiet">{say('notice.no-view')}</p>;
  const choose = (relation: Changes['added'][number]) => {
    onOpen();
    void act((context) => openAt(context, actions, view, relation));
  };
  const now = (relation: Changes['added'][number], before?: Changes['changed'][number]['before']) => (
    <li key={relation.id}>
      <button type="button" className="row-button" onClick={() => choose(relation)}>
        <LineMark line={lineOf(relation)} />
        <span>
          <Sentence relation={relation} />
          <span className="quiet">
            {' · '}
            {before
              ? say('views.was', { before: say(`line.${before}`), now: say(`line.${lineOf(relation)}`) })
              : say(`line.${lineOf(relation)}`)}
          </span>
        </span>
      </button>
    </li>
  );
  return (
    <div className="view-changes">
      <Part name={say('views.new')} rows={answer.added.map((one) => now(one))} />
      <Part
        name={say('views.otherwise')}
        rows={answer.changed.map(({ relation, before }) => now(relation, before))}
      />
      <Part
        name={say('views.gone')}
        rows={[
          ...answer.goneEntities.map(({ id, kind, label }) => (
            <li key={id} className="gone">
              {kind && <KindMark kind={kind} />} <Label of={label} />
            </li>
          )),
          ...answer.goneRelations.map(({ id, subject, predicate, object, stance }) => (
            <li key={id} className="gone">
              <LineMark line={stance} />{' '}
              <span>
                <Sentence relation={{ subject, predicate: { label: predicate }, object }} />
              </span>
            </li>
          )),
        ]}
      />
    </div>
  );
}

function Part({ name, rows }: { name: string; rows: React.ReactNode[] }) {
  const { say } = useWords();
  const [isWhole, setWhole] = useState(false);
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{name}</h3>
      <ul>{isWhole ? rows : rows.slice(0, few)}</ul>
      {!isWhole && rows.length > few && (
        <button type="button" className="text-button" onClick={() => setWhole(true)}>
          {say('filter.more', { count: rows.length - few })}
        </button>
      )}
    </>
  );
}
