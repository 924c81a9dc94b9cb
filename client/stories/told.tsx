import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Actions } from '../actions/actions.ts';
import type { Room } from '../actions/room.ts';
import { isWaiting } from '../state/told.ts';
import { List } from '../panels/list.tsx';
import type { MenuPlace } from '../panels/entity-menu.tsx';
import { StageLine } from '../panels/stage-notes.tsx';
import type { Point } from '../state/state.ts';
import type { Story } from '../state/told-story.ts';
import { useShabaka, useShabakaStore } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { Caption } from './caption.tsx';
import { Evidence } from './evidence.tsx';
import { usePresenterLink } from './presenter-link.ts';
import { moveOf, stepAfter, swipeOf, type Move } from './step-keys.ts';
import { StepStage } from './step-stage.tsx';
import { toggleFullScreen, Tools } from './tools.tsx';
import { isOneSource, textIn } from './voices-of.ts';

const EntityMenu = lazy(async () => ({ default: (await import('../panels/entity-menu.tsx')).EntityMenu }));

interface Props {
  room: Room;
  story: Story;
  /** The number of the step, from 1 on. */
  at: number;
  onStep: (step: number) => void;
  onLeave: () => void;
  /** What is done to the page and holds for both. */
  page: Actions;
  isEmbedded: boolean;
}

/** A story step by step: picture, words, and who says so. Keys, clickers and swipes lead through it. */
export function Told({ room, story, at, onStep, onLeave, page, isEmbedded }: Props) {
  const { say, language } = useWords();
  const step = story.steps[at - 1]!;
  const [opened, setOpened] = useState<{ at: number; footnote: number } | null>(null);
  const footnote = opened?.at === at ? opened.footnote : null;
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const openMenu = useCallback((id: string, place: Point) => setMenu({ id, at: place }), []);
  const isChosen = useShabaka(({ selection, reading }) => selection !== null || reading !== null);
  const isChanged = useShabaka(({ past }) => past.length > 0);
  const isLate = useShabaka(isWaiting);
  const count = story.steps.length;

  useEffect(() => {
    void room.go(story, at);
  }, [room, story, at]);
  const resume = () => {
    setOpened(null);
    void room.go(story, at);
  };
  const move = (to: Move) => {
    const next = stepAfter(to, at, count);
    if (next !== at) onStep(next);
    else if (isChosen || isChanged || footnote !== null) resume();
  };
  const isAway = isChosen || footnote !== null;
  // of the page, which is ahead of the words while those are on their way
  const spoken = useShabaka((state) => state.language);
  const onLanguage = () => page.setLanguage(spoken === 'ar' ? 'en' : 'ar');
  const openPresenter = usePresenterLink({ story: story.id, step: at, move, onLanguage });
  const surface = useRoomKeys({
    move,
    onLanguage,
    onEscape: isAway ? resume : isEmbedded ? null : onLeave,
  });
  useFullScreen();

  const title = textIn(story.title, language).text;
  return (
    <section ref={surface} className="telling" aria-label={title} tabIndex={-1}>
      <output className="visually-hidden">
        {say('story.announce', { step: at, count, title: isolate(textIn(step.title, language).text) })}
      </output>
      <div className="telling-stage" aria-busy={isLate}>
        <StepStage room={room} story={story} step={step} onMenu={openMenu} />
        {isLate && <output className="telling-late">{say('busy.voice')}</output>}
        {(isChanged || isChosen) && <StageLine />}
        <List isOpen={false} />
      </div>
      <div className="telling-side" key={isAway ? 'evidence' : at}>
        {isAway ? (
          <Evidence step={step} footnote={footnote} onBack={resume} />
        ) : (
          <Caption
            step={step}
            hasOneSource={isOneSource(story.steps)}
            onFootnote={(number) => setOpened({ at, footnote: number })}
          />
        )}
        {!isAway && isChanged && (
          <button type="button" className="text-button" onClick={resume}>
            {say('story.resume')}
          </button>
        )}
      </div>
      <Tools
        step={at}
        story={story}
        onMove={move}
        onPresenter={openPresenter}
        onLeave={onLeave}
        page={page}
        isEmbedded={isEmbedded}
      />
      <Suspense>{menu && <EntityMenu key={menu.id} place={menu} onClose={() => setMenu(null)} />}</Suspense>
    </section>
  );
}

interface RoomKeys {
  move: (move: Move) => void;
  onLanguage: () => void;
  /** Null where there is nothing to go back to. */
  onEscape: (() => void) | null;
}

/** Keys and swipes anywhere in the room; it takes the focus when it opens, and gives it back. */
function useRoomKeys({ move, onLanguage, onEscape }: RoomKeys) {
  const store = useShabakaStore();
  const surface = useRef<HTMLDivElement>(null);
  // as the page lies now, also while the words of another language are on their way
  const isRightToLeft = () => store.getState().language === 'ar';
  useEffect(() => {
    const before = document.activeElement;
    surface.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      const element = target instanceof HTMLElement ? target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || element?.closest('[role=menu], dialog')) return;
      // space presses the button that it is on
      if (key === ' ' && element?.matches('button, summary')) return;
      const to = moveOf(event, isRightToLeft());
      if (to) move(to);
      else if (key === 'Escape' && onEscape) onEscape();
      else if (key === 'f' || key === 'F') toggleFullScreen();
      else if (key === 'l' || key === 'L') onLanguage();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    let from: { x: number; y: number; at: number } | null = null;
    const touch = ({ changedTouches: [finger], timeStamp, touches }: TouchEvent) =>
      finger && touches.length <= 1 ? { x: finger.clientX, y: finger.clientY, at: timeStamp } : null;
    const onStart = (event: TouchEvent) => {
      from = touch(event);
    };
    const onEnd = (event: TouchEvent) => {
      const to = touch(event);
      const swiped = from && to && swipeOf(from, to, isRightToLeft());
      from = null;
      if (swiped) move(swiped);
    };
    const element = surface.current;
    addEventListener('keydown', onKey, true);
    element?.addEventListener('touchstart', onStart, { passive: true });
    element?.addEventListener('touchend', onEnd, { passive: true });
    return () => {
      removeEventListener('keydown', onKey, true);
      element?.removeEventListener('touchstart', onStart);
      element?.removeEventListener('touchend', onEnd);
    };
  });
  return surface;
}

/** Fills the screen where whoever opened the story may ask for that, until it is left. */
function useFullScreen(): void {
  useEffect(() => {
    if (navigator.userActivation?.isActive && !document.fullscreenElement) toggleFullScreen();
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
}
