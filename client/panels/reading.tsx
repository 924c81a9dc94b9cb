import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { Fragment, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { claimsBeside, nextClaim, toSegments } from '../state/segments.ts';
import { arrived, sourceOf, type Reading as Place, type Source } from '../state/state.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { AttachText } from './attach-text.tsx';
import { FailureNote } from './failure.tsx';
import { HeadingNote } from './heading-note.tsx';
import { IconButton } from './icon-button.tsx';
import { Label } from './label.tsx';
import './reading.css';

type Paragraph = Source['paragraphs'][number];

/** The paragraph a claim stands in: the original where it is attached, otherwise our digest of it. */
export function Reading() {
  const reading = useShabaka((state) => state.reading);
  const source = useShabaka((state) => (state.reading ? sourceOf(state, state.reading.sourceId) : null));
  const { say } = useWords();
  const { retry } = useActions();
  if (!reading) return null;
  return (
    <section className="reading" aria-label={say('reading.title')}>
      {arrived(source) ? (
        <Open source={source} reading={reading} />
      ) : (
        <>
          <h2>{say('reading.title')}</h2>
          {source?.is === 'failed' ? (
            <FailureNote failure={source.failure} onRetry={retry} />
          ) : (
            <p className="quiet">{say('reading.loading')}</p>
          )}
        </>
      )}
    </section>
  );
}

const ltr = (parts: ReactNode[]) => (
  <bdi key="ltr" dir="ltr">
    {parts}
  </bdi>
);

function Open({ source, reading }: { source: Source; reading: Place }) {
  const { say, tell } = useWords();
  const { readAt, closeReading } = useActions();
  const at = source.paragraphs.findIndex(({ number }) => number === reading.paragraph);
  const paragraph = source.paragraphs[at];
  const step = (by: number) => {
    const next = source.paragraphs[at + by];
    if (next) readAt(source.id, next.number);
  };
  return (
    <>
      <header className="reading-head">
        <h2>{say('reading.title')}</h2>
        <span className="quiet reading-place">
          {tell('reading.place', {
            number: reading.paragraph,
            total: source.paragraphs.length,
            ltr,
          })}
        </span>
        <IconButton
          icon={ChevronLeft}
          isDirected
          label={say('reading.previous')}
          disabled={at <= 0}
          onClick={() => step(-1)}
        />
        <IconButton
          icon={ChevronRight}
          isDirected
          label={say('reading.next')}
          disabled={at < 0 || at >= source.paragraphs.length - 1}
          onClick={() => step(1)}
        />
        <IconButton icon={X} label={say('tool.close')} onClick={closeReading} className="reading-close" />
      </header>
      <AttachText source={source}>
        {paragraph && <Body source={source} paragraph={paragraph} claimId={reading.claimId} />}
      </AttachText>
      {paragraph && <Beside paragraph={paragraph} claimId={reading.claimId} />}
      {paragraph?.claims.map(({ id, quote }) =>
        quote === 'HEADING' ? <HeadingNote key={id} sourceId={source.id} claimId={id} /> : null,
      )}
      <p className="quiet reading-source">
        <Label of={source.title} />
      </p>
    </>
  );
}

interface BodyProps {
  source: Source;
  paragraph: Paragraph;
  claimId: string | null;
}

function Body({ source, paragraph, claimId }: BodyProps) {
  if (paragraph.text === null || paragraph.text === undefined) {
    return (
      <p className="reading-text">
        {paragraph.digest.map((sentence, i) => (
          <Fragment key={i}>
            <Passage paragraph={paragraph} claimIds={sentence.claimIds} claimId={claimId}>
              <Label of={sentence.text} />
            </Passage>{' '}
          </Fragment>
        ))}
      </p>
    );
  }
  const spans = paragraph.claims.flatMap(({ id, evidence }) =>
    evidence
      .filter((passage) => passage.paragraph === paragraph.number)
      .map(({ start, end }) => ({ claimId: id, start, end })),
  );
  const isArabic = source.language === 'AR';
  return (
    <p className="reading-text original" lang={isArabic ? 'ar' : 'en'} dir={isArabic ? 'rtl' : 'ltr'}>
      {toSegments(paragraph.text, spans).map(({ text, claimIds }, i) => (
        <Passage key={i} paragraph={paragraph} claimIds={claimIds} claimId={claimId}>
          {text}
        </Passage>
      ))}
    </p>
  );
}

/** All claims that stand on the passage of the chosen one, where a click reaches only the next. */
function Beside({ paragraph, claimId }: Pick<BodyProps, 'paragraph' | 'claimId'>) {
  const { say, number } = useWords();
  const { chooseClaim } = useActions();
  const there = claimsBeside(paragraph, claimId);
  if (there.length < 2) return null;
  return (
    <section className="reading-beside">
      <h3>
        {say('reading.beside')} <span className="legend-count">{number(there.length)}</span>
      </h3>
      <ul>
        {there.map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              className="row-button"
              aria-pressed={claim.id === claimId}
              onClick={() => chooseClaim(claim)}
            >
              <span>
                <strong>
                  <Label of={claim.speaker.label} />
                </strong>
                {' · '}
                <Label of={claim.gloss} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PassageProps {
  paragraph: Paragraph;
  claimIds: readonly string[];
  claimId: string | null;
  children: ReactNode;
}

/** A button element would stay in one piece where this must break over lines. */
const asButton = (press: () => void) => ({
  role: 'button',
  tabIndex: 0,
  onClick: press,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  },
});

/** A stretch that claims stand on; choosing it lights their lines. Strong when it is the chosen claim's. */
function Passage({ paragraph, claimIds, claimId, children }: PassageProps) {
  const { say, language } = useWords();
  const { chooseClaim } = useActions();
  const mark = useRef<HTMLElement>(null);
  const isChosen = claimId !== null && claimIds.includes(claimId);
  useEffect(() => {
    const pane = mark.current?.closest('.reading');
    // On a phone the pane is as long as its text, and it is the sheet that scrolls: to all of the pane at once.
    const scrolls = pane && pane.scrollHeight > pane.clientHeight + 1;
    if (isChosen) (scrolls ? mark.current : pane)?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const next = nextClaim(claimIds, claimId);
  const claim = paragraph.claims.find(({ id }) => id === next);
  if (!claim) return children;
  return (
    <mark
      ref={mark}
      {...asButton(() => chooseClaim(claim))}
      className={isChosen ? 'chosen' : ''}
      aria-pressed={isChosen}
      title={say('reading.select', {
        name: isolate(claim.speaker.label[language]),
        gloss: isolate(claim.gloss[language]),
      })}
    >
      {children}
    </mark>
  );
}
