import { Plus } from 'lucide-react';
import { askShared, bringIn, lightTrail } from '../actions/paths.ts';
import { lineOf } from '../state/filters.ts';
import type { SharedNeighbor } from '../state/shared.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { FailureNote } from './failure.tsx';
import { Label, Sentence } from './label.tsx';
import { KindMark, LineMark } from './marks.tsx';
import { useAnswer, useFilterKey } from './use-answer.ts';
import './paths.css';

const shownAtFirst = 12;

/** What ties several entities: their own relations, and whom they have in common. */
export function SharedBy({ ids }: { ids: readonly string[] }) {
  const { say, language } = useWords();
  const entities = useShabaka((state) => state.entities);
  const shown = useShabaka((state) => state.picture.shown);
  const { act } = useActions();
  const { answer, failure, again } = useAnswer(`${ids.join(' ')} ${useFilterKey()}`, (signal) =>
    act((context) => askShared(context, ids, signal)),
  );
  const best = answer?.neighbors.slice(0, shownAtFirst) ?? [];
  const missing = best.filter(({ entity }) => !shown.includes(entity.id)).map(({ entity }) => entity.id);
  const name = (id: string) => isolate(entities[id]?.label[language] ?? id);
  return (
    <section className="paths">
      <h3>{say('paths.title')}</h3>
      {failure && <FailureNote failure={failure} onRetry={again} />}
      {!answer && !failure && <p className="quiet">{say('busy.paths')}</p>}
      {answer && (
        <p className="paths-said" aria-live="polite">
          {say('shared.found', { direct: answer.direct.length, count: answer.neighbors.length })}
        </p>
      )}
      {answer?.alone.map((id) => (
        <p key={id}>{say('shared.alone', { name: name(id) })}</p>
      ))}
      <ul>
        {best.map((neighbor) => (
          <Neighbor key={neighbor.entity.id} neighbor={neighbor} names={neighbor.of.map(name)} />
        ))}
      </ul>
      {answer && answer.neighbors.length > best.length && (
        <p className="quiet">{say('shared.left', { count: answer.neighbors.length - best.length })}</p>
      )}
      {missing.length > 0 && (
        <button
          type="button"
          className="tool-button strong"
          onClick={() => void act((context) => bringIn(context, missing))}
        >
          <Plus size={15} aria-hidden="true" /> {say('paths.bring', { count: missing.length })}
        </button>
      )}
      {answer && answer.direct.length > 0 && <h3>{say('shared.direct')}</h3>}
      <ul>
        {answer?.direct.slice(0, shownAtFirst).map((relation) => (
          <li key={relation.id} className="hop">
            <LineMark line={lineOf(relation)} />
            <span>
              <Sentence relation={relation} />
            </span>
          </li>
        ))}
      </ul>
      {answer && answer.left > 0 && (
        <p className="quiet">
          {answer.isCounted ? say('shared.unread', { count: answer.left }) : say('shared.unread-many')}
        </p>
      )}
    </section>
  );
}

/** Somebody whom several have in common; pressing lights the ties. */
function Neighbor({ neighbor, names }: { neighbor: SharedNeighbor; names: readonly string[] }) {
  const { say, language } = useWords();
  const trail = useShabaka((state) => state.trail);
  const { act } = useActions();
  const { entity, of, relations } = neighbor;
  const isLit = trail !== null && trail[0] === entity.id;
  const ids = [entity.id, ...of, ...relations.map(({ id }) => id)];
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return (
    <li>
      <button
        type="button"
        className="row-button path-head"
        aria-pressed={isLit}
        onClick={() => act((context) => lightTrail(context, isLit ? null : ids))}
      >
        <KindMark kind={entity.kind} />
        <span>
          <Label of={entity.label} />
          <span className="shared-names">{say('shared.with', { names: list })}</span>
        </span>
      </button>
    </li>
  );
}
