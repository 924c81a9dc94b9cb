import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { askPaths, bringIn, lightTrail, type Path } from '../actions/paths.ts';
import { lineOf } from '../state/filters.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { FailureNote } from './failure.tsx';
import { Help } from './help.tsx';
import { Label, Sentence } from './label.tsx';
import { LineMark } from './marks.tsx';
import { useAnswer, useFilterKey } from './use-answer.ts';
import './paths.css';

const farthest = 6;

/** Ways between two entities, each with its reasons; says plainly when there is none. */
export function PathsBetween({ from, to }: { from: string; to: string }) {
  const { say, language } = useWords();
  const entities = useShabaka((state) => state.entities);
  const filter = useFilterKey();
  const { act } = useActions();
  const [maxHops, setMaxHops] = useState(4);
  const [shortest, setShortest] = useState<number | null>(null);
  const { answer, failure, again } = useAnswer(`${from} ${to} ${maxHops} ${shortest} ${filter}`, (signal) =>
    act((context) => askPaths(context, { from, to, maxHops, shortest }, signal)),
  );
  useEffect(() => {
    const [first] = answer?.nodes ?? [];
    if (first) act((context) => lightTrail(context, trailOf(first)));
  }, [answer, act]);
  const name = (id: string) => isolate(entities[id]?.label[language] ?? id);
  const names = { from: name(from), to: name(to), hops: maxHops };
  return (
    <section className="paths">
      <div className="help-row">
        <h3>{say('paths.title')}</h3>
        <Help of="weakest" />
      </div>
      {failure && <FailureNote failure={failure} onRetry={again} />}
      {!answer && !failure && <p className="quiet">{say('busy.paths')}</p>}
      {answer && (
        <p className="paths-said" aria-live="polite">
          {answer.outcome === 'FOUND'
            ? say(shortest === null ? 'paths.found' : 'paths.found-more', {
                count: answer.totalCount,
                hops: answer.nodes[0]?.length ?? 0,
              })
            : say('paths.none', names)}
        </p>
      )}
      {filter !== 'null' && <p className="quiet">{say('paths.narrowed')}</p>}
      {answer && (
        <ol>
          {answer.nodes.map((path) => (
            <li key={path.relations.map(({ id }) => id).join(' ')}>
              <Way path={path} />
            </li>
          ))}
        </ol>
      )}
      {answer && answer.totalCount > answer.nodes.length && (
        <p className="quiet">{say('paths.left', { count: answer.totalCount - answer.nodes.length })}</p>
      )}
      {answer && answer.outcome !== 'FOUND' && maxHops < farthest && (
        <button type="button" className="text-button" onClick={() => setMaxHops(farthest)}>
          {say('paths.farther', { hops: farthest })}
        </button>
      )}
      {answer && answer.outcome === 'FOUND' && shortest === null && (
        <button type="button" className="text-button" onClick={() => setShortest(8)}>
          {say('paths.longer')}
        </button>
      )}
    </section>
  );
}

const trailOf = ({ entities, relations }: Path) => [...entities, ...relations].map(({ id }) => id);

/** One way: lit in the picture when pressed, each relation with who says it and where. */
function Way({ path }: { path: Path }) {
  const { say, language } = useWords();
  const shown = useShabaka((state) => state.picture.shown);
  const trail = useShabaka((state) => state.trail);
  const { act } = useActions();
  const ids = trailOf(path);
  const isLit = trail !== null && ids.every((id) => trail.includes(id));
  const missing = path.entities.filter(({ id }) => !shown.includes(id)).map(({ id }) => id);
  const names = path.entities.map(({ label }) => isolate(label[language]));
  return (
    <article className="path">
      <button
        type="button"
        className="path-head"
        aria-pressed={isLit}
        aria-label={say('paths.light', { names: names.join(' – ') })}
        onClick={() => act((context) => lightTrail(context, isLit ? null : ids))}
      >
        {path.entities.map((entity, i) => (
          <span key={entity.id}>
            {i > 0 && <span className="predicate"> – </span>}
            <Label of={entity.label} />
          </span>
        ))}
      </button>
      <p className="quiet">
        {say('paths.weakest', { count: path.weakest })} ·{' '}
        {say(path.originCount === 1 ? 'paths.one-voice' : 'paths.origins', { count: path.originCount })}
      </p>
      <ol className="hops">
        {path.relations.map((relation) => (
          <Hop
            key={relation.id}
            relation={relation}
            isWeakest={path.relations.length > 1 && relation.id === path.weakestRelation.id}
          />
        ))}
      </ol>
      {missing.length > 0 && (
        <button
          type="button"
          className="tool-button strong"
          onClick={() => {
            act((context) => lightTrail(context, ids));
            void act((context) => bringIn(context, missing));
          }}
        >
          <Plus size={15} aria-hidden="true" /> {say('paths.bring', { count: missing.length })}
        </button>
      )}
    </article>
  );
}

function Hop({ relation, isWeakest }: { relation: Path['relations'][number]; isWeakest: boolean }) {
  const { say, language } = useWords();
  const { openClaim } = useActions();
  const paragraphOf = ({ evidence }: (typeof relation.claims.nodes)[number]) =>
    say('claim.paragraph', { number: evidence[0]?.paragraph ?? 0 });
  return (
    <li className={isWeakest ? 'hop weakest' : 'hop'}>
      <LineMark line={lineOf(relation)} />
      <div>
        <Sentence relation={relation} />
        {isWeakest && <span className="quiet"> · {say('paths.this-weakest')}</span>}
        <ul className="reasons">
          {relation.claims.nodes.map((claim) => (
            <li key={claim.id} className="quiet">
              <Label of={claim.speaker.label} />
              {claim.polarity === 'DENIES' && <span className="denies"> · {say('claim.denies')}</span>}
              {' · '}
              <button
                type="button"
                className="link"
                aria-label={`${paragraphOf(claim)}. ${say('reading.select', {
                  name: isolate(claim.speaker.label[language]),
                  gloss: isolate(claim.gloss[language]),
                })}`}
                title={claim.gloss[language]}
                onClick={() => openClaim(claim)}
              >
                {paragraphOf(claim)}
              </button>
            </li>
          ))}
          {relation.claims.totalCount > relation.claims.nodes.length && (
            <li className="quiet">
              {say('relation.more', { count: relation.claims.totalCount - relation.claims.nodes.length })}
            </li>
          )}
        </ul>
      </div>
    </li>
  );
}
