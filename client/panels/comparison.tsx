import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Compared, Comparison as Parts } from '../actions/compare.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { FailureNote } from './failure.tsx';
import { Label } from './label.tsx';
import { VoiceName } from './voice-name.tsx';
import './comparison.css';

/** What two voices say, side by side with the passages, part by part: where they meet before where only one speaks. */
export function Comparison() {
  const { say, language } = useWords();
  const compare = useShabaka(({ picture }) => picture.compare);
  const entities = useShabaka((state) => state.entities);
  const [parts, retry] = useComparison();
  if (!compare) return null;
  const name = (id: string) => isolate(entities[id]?.label[language] ?? id);
  const titles: [part: keyof Omit<Parts, 'isComplete'>, title: string][] = [
    ['disagree', say('compare.disagree')],
    ['tension', say('compare.tension')],
    ['agree', say('compare.agree')],
    ['onlyA', say('compare.only', { name: name(compare.a) })],
    ['onlyB', say('compare.only', { name: name(compare.b) })],
  ];
  const isEmpty = parts && parts !== 'failed' && titles.every(([part]) => parts[part].totalCount === 0);
  return (
    <article className="details-body comparison">
      <header>
        <h2 className="comparison-head">
          {(['a', 'b'] as const).map((side) => (
            <span key={side}>
              <span className={`voice-line ${side}`} aria-hidden="true" />
              <VoiceName id={compare[side]} />
            </span>
          ))}
        </h2>
      </header>
      {!parts && <p className="quiet">{say('busy.voice')}</p>}
      {parts === 'failed' && <FailureNote failure={{ reason: 'refused', requestId: null }} onRetry={retry} />}
      {isEmpty && <p className="quiet">{say('compare.empty')}</p>}
      {parts &&
        parts !== 'failed' &&
        titles.map(([part, title]) => <Part key={part} title={title} part={parts[part]} />)}
      {parts && parts !== 'failed' && !parts.isComplete && <p className="quiet">{say('compare.partly')}</p>}
    </article>
  );
}

function Part({ title, part }: { title: string; part: Parts['agree'] }) {
  const { say, number } = useWords();
  if (part.totalCount === 0) return null;
  const left = part.totalCount - part.nodes.length;
  return (
    <section className="comparison-part">
      <h3>
        {title} <span className="legend-count">{number(part.totalCount)}</span>
      </h3>
      <ul>
        {part.nodes.map((compared) => (
          <Row key={compared.relation.id} compared={compared} />
        ))}
      </ul>
      {left > 0 && <p className="quiet">{say('compare.more', { count: left })}</p>}
    </section>
  );
}

function Row({ compared: { relation, contrary, a, b, aCount, bCount } }: { compared: Compared }) {
  const { say } = useWords();
  const { showRelation } = useActions();
  const { subject, predicate, object } = relation;
  return (
    <li>
      <button
        type="button"
        className="row-button"
        onClick={() => void showRelation(relation.id, [subject.id, object.id])}
      >
        <span>
          <Label of={subject.label} />{' '}
          <span className="predicate">
            <Label of={predicate.label} />
            {contrary && (
              <>
                {' '}
                {say('compare.contrary')} <Label of={contrary.predicate.label} />
              </>
            )}
          </span>{' '}
          <Label of={object.label} />
        </span>
      </button>
      <div className="comparison-sides">
        {a.length > 0 && <Side side="a" claims={a} left={aCount - a.length} />}
        {b.length > 0 && <Side side="b" claims={b} left={bCount - b.length} />}
      </div>
    </li>
  );
}

interface OfSide {
  side: 'a' | 'b';
  claims: Compared['a'];
  /** Claims that are not told here; the relation, when it is opened, has all. */
  left: number;
}

function Side({ side, claims, left }: OfSide): ReactNode {
  const { say } = useWords();
  const { openClaim } = useActions();
  const compare = useShabaka(({ picture }) => picture.compare);
  return (
    <div className={`comparison-side ${side}`}>
      <span className="visually-hidden">{compare && <VoiceName id={compare[side]} />}</span>
      {claims.map((claim) => (
        <div key={claim.id}>
          <p>
            <Label of={claim.gloss} />
          </p>
          <p className="firmness">
            {claim.polarity === 'DENIES' && (
              <>
                <strong className="denies">{say('claim.denies')}</strong>
                <span className="dot">{'\u00a0· '}</span>
              </>
            )}
            <button type="button" className="link" onClick={() => openClaim(claim)}>
              {say('claim.paragraph', { number: claim.evidence[0]?.paragraph ?? 0 })}
            </button>
          </p>
        </div>
      ))}
      {left > 0 && <p className="quiet">{say('compare.more', { count: left })}</p>}
    </div>
  );
}

/** Asked when the two, or the filter, change; what was there stands until the answer. */
function useComparison(): [Parts | 'failed' | null, () => void] {
  const { askComparison } = useActions();
  const compare = useShabaka(({ picture }) => picture.compare);
  const filter = useShabaka(({ picture }) => picture.filter);
  const [parts, setParts] = useState<Parts | 'failed' | null>(null);
  const ask = useCallback(
    (signal: AbortSignal) => {
      if (!compare) return;
      askComparison(compare, filter, signal).then(setParts, () => !signal.aborted && setParts('failed'));
    },
    [askComparison, compare, filter],
  );
  useEffect(() => {
    const controller = new AbortController();
    ask(controller.signal);
    return () => controller.abort();
  }, [ask]);
  return [parts, () => ask(new AbortController().signal)];
}
