import { lastAddress } from '../last-address.ts';
import { lineOf } from '../state/filters.ts';
import type { Relation } from '../state/state.ts';
import { useSeen } from '../use-seen.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import type { WordId } from '../words/en.ts';
import { useWords } from '../words/use-words.tsx';
import { Sentence } from './label.tsx';
import { LineMark } from './marks.tsx';

/** What stands beside the picture before anything is chosen: where its disputes lie. */
export function Start() {
  const { say } = useWords();
  const { relations: shown } = useSeen();
  const { open } = useActions();
  const isUntouched = useShabaka((state) => state.past.length === 0);
  const isBare =
    useShabaka(({ opening, picture }) => opening === 'ready' && picture.shown.length > 0) &&
    shown.length === 0;
  const last = isUntouched ? lastAddress() : null;
  const contested = shown.filter((relation) => lineOf(relation) === 'CONTESTED');
  const tension = shown.filter((relation) => lineOf(relation) === 'TENSION');
  const strong = shown
    .filter((relation) => lineOf(relation) === 'ASSERTED' && relation.originCount > 1)
    .sort((a, b) => b.originCount - a.originCount || b.claimCount - a.claimCount);
  // one voice disputes nothing and is one origin
  const others =
    contested.length + tension.length + strong.length > 0
      ? []
      : shown.toSorted((a, b) => b.claimCount - a.claimCount);
  return (
    <article className="details-body start">
      <header>
        <h2>{say('start.title')}</h2>
        <p className="description">{say(isBare ? 'start.none' : 'start.text')}</p>
        {last !== null && (
          <button type="button" className="text-button" onClick={() => void open(`#${last}`)}>
            {say('start.last')}
          </button>
        )}
      </header>
      <Group id="start.contested" relations={contested} />
      <Group id="start.tension" relations={tension.slice(0, 4)} />
      <Group id="start.strong" relations={strong.slice(0, 5)} />
      <Group id="start.here" relations={others.slice(0, 7)} />
    </article>
  );
}

function Group({ id, relations }: { id: WordId; relations: readonly Relation[] }) {
  const { say } = useWords();
  const { choose } = useActions();
  if (relations.length === 0) return null;
  return (
    <section className="start-group">
      <h3>{say(id)}</h3>
      <ul>
        {relations.map((relation) => (
          <li key={relation.id}>
            <button type="button" className="row-button" onClick={() => choose({ relation: relation.id })}>
              <LineMark line={lineOf(relation)} />
              <span>
                <Sentence relation={relation} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
