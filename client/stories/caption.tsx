import type { ReactNode } from 'react';
import type { ToldStep } from '../state/told-story.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { useVoiceWords } from './use-voice-words.ts';
import { textIn, voicesOf } from './voices-of.ts';

interface Props {
  step: ToldStep;
  /** Whether the whole story stands on one source. */
  hasOneSource: boolean;
  onFootnote: (number: number) => void;
}

/** What a step says, and whose words it stands on. */
export function Caption({ step, hasOneSource, onFootnote }: Props) {
  const { say, language } = useWords();
  const sayVoice = useVoiceWords();
  const title = textIn(step.title, language);
  const caption = textIn(step.caption, language);
  return (
    <>
      <div className="telling-text">
        <h1 lang={title.lang}>
          <bdi>{title.text}</bdi>
        </h1>
        <p className="telling-caption" lang={caption.lang} dir={caption.lang === 'ar' ? 'rtl' : 'ltr'}>
          {withMarks(caption.text)}
        </p>
      </div>
      <div className="telling-sources">
        <Changes step={step} />
        <ol aria-label={say('story.footnotes')}>
          {step.footnotes.map((footnote) => (
            <li key={footnote.number}>
              <button type="button" onClick={() => onFootnote(footnote.number)}>
                <span className="telling-number">{footnote.number}</span>
                <span>
                  {voicesOf(footnote.claims, hasOneSource).map((voice, i) => (
                    <span key={voice.key}>
                      {i > 0 && say('story.and')}
                      {sayVoice(voice)}
                    </span>
                  ))}
                  {footnote.goneClaims.map(({ id, speaker, paragraph }, i) => (
                    <span key={id}>
                      {i + footnote.claims.length > 0 && say('story.and')}
                      <s>
                        {paragraph === null
                          ? isolate(speaker?.label[language] ?? id)
                          : say('story.said', {
                              voice: isolate(speaker?.label[language] ?? id),
                              place: say('story.paragraphs', { count: 1, list: String(paragraph) }),
                            })}
                      </s>{' '}
                      {say('story.gone-claim')}
                    </span>
                  ))}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

/** [1] as a raised number; a caption may hold anything else, and all of it is text. */
function withMarks(text: string): ReactNode[] {
  return text.split(/(\[\d{1,2}\])/).map((part, i) => {
    const [, number] = /^\[(\d{1,2})\]$/.exec(part) ?? [];
    // eslint-disable-next-line react/no-array-index-key -- parts of a text have no other name
    return number ? <sup key={i}>{number}</sup> : part;
  });
}

/** What is no longer, or no longer so, in the data since the story was written. */
function Changes({ step: { changes } }: { step: ToldStep }) {
  const { say, language } = useWords();
  const { goneRelations, goneEntities, changed } = changes.view;
  const count = goneRelations.length + goneEntities.length + changed.length + changes.changedClaims.length;
  if (count + changes.goneClaims.length === 0) return null;
  const sentence = ({ subject, predicate, object }: (typeof goneRelations)[number]) =>
    [subject.label, predicate, object.label].map((part) => isolate(part[language])).join(' ');
  return (
    <details className="telling-changes">
      <summary>{say('story.changed', { count: count + changes.goneClaims.length })}</summary>
      <ul>
        {goneEntities.map(({ id, label }) => (
          <li key={id}>
            <s>{isolate(label[language])}</s>
          </li>
        ))}
        {goneRelations.map((relation) => (
          <li key={relation.id}>
            <s>{sentence(relation)}</s>
          </li>
        ))}
        {changed.length > 0 && <li>{say('story.changed.stance', { count: changed.length })}</li>}
        {changes.changedClaims.length > 0 && (
          <li>{say('story.changed.claims', { count: changes.changedClaims.length })}</li>
        )}
        {changes.goneClaims.length > 0 && (
          <li>{say('story.changed.gone', { count: changes.goneClaims.length })}</li>
        )}
      </ul>
    </details>
  );
}
