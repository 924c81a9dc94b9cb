import { ChevronLeft, ChevronRight, Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { askStory } from '../actions/presented.ts';
import { FailureNote } from '../panels/failure.tsx';
import { IconButton } from '../panels/icon-button.tsx';
import { useAnswer } from '../panels/use-answer.ts';
import {
  clockText,
  elapsed,
  readFromRoom,
  resetTimer,
  startTimer,
  stoppedTimer,
  stopTimer,
  type FromPresenter,
  type FromRoom,
} from '../state/presenter.ts';
import type { Bilingual } from '../state/story-document.ts';
import type { Story } from '../state/told-story.ts';
import { useActions } from '../use-shabaka.ts';
import { EditorWords } from '../words/editor-words.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { channelOf, send } from './presenter-link.ts';
import { PresenterPaper } from './presenter-paper.tsx';
import { moveOf, type Move } from './step-keys.ts';
import { textIn } from './voices-of.ts';
import { WaitingPaper } from './waiting-paper.tsx';
import './presenter.css';

type At = Extract<FromRoom, { is: 'at' }>;

/** What whoever speaks sees, while the room sees the story: what to say, what comes next, and for how long it went on. */
export const Presenter = (props: { token: string }) => (
  <EditorWords>
    <Following {...props} />
  </EditorWords>
);

function Following({ token }: { token: string }) {
  const { say } = useWords();
  const { at, isLinked, tell } = useRoom(token);
  const go = (move: Move) => tell({ is: 'go', move });
  usePresenterKeys(go, () => tell({ is: 'language' }));
  return (
    <main className="presenter">
      {at ? (
        <Presented key={at.story} at={at} isLinked={isLinked} onGo={go} />
      ) : (
        <Waiting text={say('presenter.waiting')} />
      )}
    </main>
  );
}

function Presented({ at, isLinked, onGo }: { at: At; isLinked: boolean; onGo: (move: Move) => void }) {
  const { say } = useWords();
  const { act } = useActions();
  const { answer, failure, again } = useAnswer(at.story, (signal) =>
    act((context) => askStory(context, at.story, signal)),
  );
  if (failure)
    return (
      <>
        <WaitingPaper text={say(`failure.${failure.reason}`)} />
        <FailureNote failure={failure} onRetry={again} />
      </>
    );
  if (!answer) return <Waiting text={say(answer === null ? 'story.none' : 'story.opening')} />;
  return <Steps story={answer} at={Math.min(at.step, answer.steps.length)} isLinked={isLinked} onGo={onGo} />;
}

const Waiting = ({ text }: { text: string }) => (
  <>
    <WaitingPaper text={text} />
    <output className="presenter-waiting">{text}</output>
  </>
);

interface StepsProps {
  story: Story;
  at: number;
  isLinked: boolean;
  onGo: (move: Move) => void;
}

function Steps({ story, at, isLinked, onGo }: StepsProps) {
  const { say } = useWords();
  const count = story.steps.length;
  const step = story.steps[at - 1]!;
  const next = story.steps[at];
  return (
    <>
      <PresenterPaper story={story} />
      <header className="presenter-head">
        <p className="presenter-story">
          <Text of={story.title} />
        </p>
        <bdi dir="ltr" className="presenter-place" aria-label={say('story.place', { step: at, count })}>
          {at} / {count}
        </bdi>
      </header>
      {!isLinked && (
        <p className="presenter-left" role="alert">
          {say('presenter.left')}
        </p>
      )}
      <section className="presenter-now" aria-live="polite" aria-label={say('presenter.now')}>
        <h1>
          <Text of={step.title} />
        </h1>
        <Block of={step.caption} className="presenter-caption" />
        <h2>{say('presenter.notes')}</h2>
        {step.notes ? (
          <Block of={step.notes} className="presenter-notes" />
        ) : (
          <p className="quiet">{say('presenter.no-notes')}</p>
        )}
      </section>
      <section className="presenter-next" aria-label={say('presenter.next')}>
        <h2>{say('presenter.next')}</h2>
        {next ? (
          <>
            <h3>
              <Text of={next.title} />
            </h3>
            <Block of={next.caption} className="presenter-caption" />
          </>
        ) : (
          <p className="quiet">{say('presenter.last')}</p>
        )}
      </section>
      <footer className="presenter-foot">
        <Timer />
        <div className="presenter-moves">
          <IconButton
            icon={ChevronLeft}
            isDirected
            label={say('story.previous')}
            disabled={!isLinked || at === 1}
            onClick={() => onGo('previous')}
          />
          <button
            type="button"
            className="presenter-go"
            disabled={!isLinked || at === count}
            onClick={() => onGo('next')}
          >
            {say('story.next')} <ChevronRight className="directed" size={18} aria-hidden="true" />
          </button>
        </div>
      </footer>
      <output className="visually-hidden">
        {say('story.announce', { step: at, count, title: isolate(useTextOf(step.title)) })}
      </output>
    </>
  );
}

/** How long it has gone on, and what time it is. */
function Timer() {
  const { say, locale } = useWords();
  const [timer, setTimer] = useState(stoppedTimer);
  const [now, setNow] = useState(() => Date.now());
  const runs = timer.since !== null;
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(tick);
  }, []);
  const act = (change: typeof startTimer) => {
    const moment = Date.now();
    setNow(moment);
    setTimer((before) => change(before, moment));
  };
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(now);
  return (
    <div className="presenter-timer">
      <bdi dir="ltr" className="presenter-clock" role="timer" aria-label={say('presenter.elapsed')}>
        {clockText(elapsed(timer, now))}
      </bdi>
      <IconButton
        icon={runs ? Pause : Play}
        label={say(runs ? 'presenter.pause' : 'presenter.start')}
        onClick={() => act(runs ? stopTimer : startTimer)}
      />
      <IconButton icon={RotateCcw} label={say('presenter.reset')} onClick={() => act(resetTimer)} />
      <bdi className="quiet">{time}</bdi>
    </div>
  );
}

function useTextOf(text: Bilingual): string {
  return textIn(text, useWords().language).text;
}

function Text({ of }: { of: Bilingual }): ReactNode {
  const { text, lang } = textIn(of, useWords().language);
  return <bdi lang={lang}>{text}</bdi>;
}

function Block({ of, className }: { of: Bilingual; className: string }) {
  const { text, lang } = textIn(of, useWords().language);
  return (
    <p className={className} lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      {text}
    </p>
  );
}

/** Where the room is, as it tells; language and theme follow it. */
function useRoom(token: string) {
  const { setLanguage, setTheme } = useActions();
  const [at, setAt] = useState<At | null>(null);
  const [isLinked, setLinked] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  const tell = (message: FromPresenter) => send(channel.current, message);
  useEffect(() => {
    const link = channelOf(token);
    channel.current = link;
    if (!link) return undefined;
    link.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = readFromRoom(data);
      if (!message) return;
      setLinked(message.is === 'at');
      if (message.is === 'left') return;
      setAt(message);
      setLanguage(message.language);
      setTheme(message.theme);
    });
    send(link, { is: 'hello' });
    return () => link.close();
  }, [token, setLanguage, setTheme]);
  return { at, isLinked, tell };
}

/** The same keys as in the room. */
function usePresenterKeys(onGo: (move: Move) => void, onLanguage: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // space and Enter press the button that they are on
      if (key === ' ' && target instanceof HTMLElement && target.matches('button')) return;
      const move = moveOf(event, document.documentElement.dir === 'rtl');
      if (move) onGo(move);
      else if (key === 'l' || key === 'L') onLanguage();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
