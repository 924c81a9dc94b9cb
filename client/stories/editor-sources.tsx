import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { mostRelations } from '../actions/edited-story.ts';
import { useAnswer } from '../panels/use-answer.ts';
import type { DraftStep } from '../state/draft.ts';
import { cite, uncite, withMark } from '../state/footnotes.ts';
import type { Claim } from '../state/state.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import type { Editing } from './use-editing.ts';
import { useVoiceWords } from './use-voice-words.ts';
import { isOneSource, voicesOf } from './voices-of.ts';

interface Props {
  step: DraftStep;
  editing: Editing;
}

/** What the caption stands on: footnotes of claims, and the claims that could be added. */
export function EditorSources({ step, editing }: Props) {
  const { say } = useWords();
  const [isMore, setMore] = useState(false);
  const { changeStep } = editing;
  const { footnotes, key } = step;
  return (
    <section className="editor-part editor-sources" aria-label={say('editor.sources')}>
      <h3>{say('editor.sources')}</h3>
      {footnotes.length === 0 && <p className="quiet">{say('editor.sources.none')}</p>}
      <ol>
        {footnotes.map(({ claims }, index) => (
          // a footnote has no name but its number
          // eslint-disable-next-line react/no-array-index-key
          <li key={index}>
            <button
              type="button"
              className="editor-mark"
              aria-label={say('editor.mark', { number: index + 1 })}
              data-tip={say('editor.mark', { number: index + 1 })}
              onClick={() => changeStep(key, ({ caption }) => ({ caption: withMark(caption, index + 1) }))}
            >
              {index + 1}
            </button>
            <ul>
              {claims.map((id) => (
                <Source
                  key={id}
                  id={id}
                  editing={editing}
                  onRemove={() => changeStep(key, (now) => uncite(now, id))}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <details onToggle={({ currentTarget }) => setMore(currentTarget.open)}>
        <summary className="text-button">{say('editor.more-sources')}</summary>
        {isMore && <More step={step} editing={editing} />}
      </details>
    </section>
  );
}

function Source({
  id,
  editing: { stock },
  onRemove,
}: {
  id: string;
  editing: Editing;
  onRemove: () => void;
}) {
  const { say, language } = useWords();
  const claim = Object.hasOwn(stock.claims, id) ? stock.claims[id] : undefined;
  const gone = Object.hasOwn(stock.gone, id) ? stock.gone[id] : undefined;
  const gloss = isolate(claim?.gloss[language] ?? gone?.speaker?.label[language] ?? id);
  return (
    <li className="editor-claim">
      {claim ? (
        <ClaimWords claim={claim} stock={stock} />
      ) : (
        <span>
          {gone ? (
            <>
              <s>{gloss}</s> {say('story.gone-claim')}
            </>
          ) : (
            gloss
          )}
        </span>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={say('editor.uncite', { gloss })}
        onClick={onRemove}
      >
        <X size={15} aria-hidden="true" />
      </button>
    </li>
  );
}

/** What else is said of what the step means. */
function More({ step, editing }: Props) {
  const { say, language } = useWords();
  const { askClaims, changeStep, stock } = editing;
  const asked = JSON.stringify([step.view.entities.map(({ id }) => id), step.view.relations, step.highlight]);
  const { answer, failure, again } = useAnswer(asked, (signal) => askClaims(step, signal));
  if (failure)
    return (
      <p className="fault" role="alert">
        {say('editor.more.failed')}{' '}
        <button type="button" className="text-button" onClick={again}>
          {say('failure.retry')}
        </button>
      </p>
    );
  if (!answer) return <output className="quiet">{say('editor.more.loading')}</output>;
  const cited = new Set(step.footnotes.flatMap(({ claims }) => claims));
  const left = answer.claims.filter(({ id }) => !cited.has(id));
  return (
    <>
      {left.length === 0 && <p className="quiet">{say('editor.more.none')}</p>}
      <ul className="editor-more">
        {left.map((claim) => (
          <li key={claim.id} className="editor-claim">
            <ClaimWords claim={claim} stock={stock} />
            <button
              type="button"
              className="icon-button"
              aria-label={say('editor.cite', { gloss: isolate(claim.gloss[language]) })}
              onClick={() =>
                changeStep(
                  step.key,
                  ({ footnotes }) => ({ footnotes: cite(footnotes, [claim], stock.claims) }),
                  { id: 'editor.cited' },
                )
              }
            >
              <Plus size={15} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {answer.isClipped && <p className="quiet">{say('editor.more.clipped', { count: mostRelations })}</p>}
    </>
  );
}

/** What a claim says, and whose words it is. */
function ClaimWords({ claim, stock }: { claim: Claim; stock: Editing['stock'] }) {
  const hasOneSource = isOneSource([{ footnotes: [{ claims: Object.values(stock.claims) }] }]);
  const { language } = useWords();
  const sayVoice = useVoiceWords();
  return (
    <span>
      <bdi>{claim.gloss[language]}</bdi>
      <span className="quiet">{voicesOf([claim], hasOneSource).map(sayVoice)}</span>
    </span>
  );
}
