import { ChevronLeft, ChevronRight, Languages, Maximize, Moon, NotebookText, Sun, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Actions } from '../actions/actions.ts';
import { IconButton } from '../panels/icon-button.tsx';
import type { Story } from '../state/told-story.ts';
import { useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { SaveStory } from './save-story.tsx';
import type { Move } from './step-keys.ts';

interface Props {
  step: number;
  story: Story;
  onMove: (move: Move) => void;
  /** False when the browser keeps the window from opening. */
  onPresenter: () => boolean;
  onLeave: () => void;
  page: Actions;
  isEmbedded: boolean;
}

/** Milliseconds after which tools that nobody points at are gone. */
const rest = 2500;

/** The number of the step; beside it, while somebody moves the pointer, what the keys do. */
export function Tools({ step, story, onMove, onPresenter, onLeave, page, isEmbedded }: Props) {
  const count = story.steps.length;
  const { say, language } = useWords();
  const { setLanguage, setTheme } = page;
  const theme = useShabaka((state) => state.theme);
  const isAwake = useAwake();
  const [isBlocked, setBlocked] = useState(false);
  return (
    <div className="telling-tools" data-awake={isAwake || isEmbedded}>
      <bdi dir="ltr" className="telling-place" aria-label={say('story.place', { step, count })}>
        {step} / {count}
      </bdi>
      <div className="telling-buttons">
        <IconButton
          icon={ChevronLeft}
          isDirected
          label={say('story.previous')}
          disabled={step === 1}
          onClick={() => onMove('previous')}
        />
        <IconButton
          icon={ChevronRight}
          isDirected
          label={say('story.next')}
          disabled={step === count}
          onClick={() => onMove('next')}
        />
        <IconButton icon={Maximize} label={say('story.full-screen')} keys="F" onClick={toggleFullScreen} />
        <IconButton
          icon={theme === 'dark' ? Sun : Moon}
          label={say(theme === 'dark' ? 'tool.light' : 'tool.dark')}
          onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
        />
        <IconButton
          icon={Languages}
          label={say('keys.language')}
          keys="L"
          onClick={() => setLanguage(language === 'ar' ? 'en' : 'ar')}
        />
        {isEmbedded ? (
          <a className="telling-home" href={`/${location.hash}`} target="_blank" rel="noopener">
            {say('embed.home')}
          </a>
        ) : (
          <>
            <IconButton
              icon={NotebookText}
              label={say('presenter.open')}
              onClick={() => setBlocked(!onPresenter())}
            />
            {isBlocked && <output className="telling-saving">{say('presenter.blocked')}</output>}
            <SaveStory story={story} step={step} />
            <IconButton icon={X} label={say('story.leave')} keys="Esc" onClick={onLeave} />
          </>
        )}
      </div>
    </div>
  );
}

export function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  // a browser may refuse: then the story fills the window, as it does anyway
  else document.documentElement.requestFullscreen().catch(() => undefined);
}

/** True from a movement of the pointer until it rests. */
function useAwake(): boolean {
  const [isAwake, setAwake] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const wake = () => {
      clearTimeout(timer.current);
      setAwake(true);
      timer.current = setTimeout(() => setAwake(false), rest);
    };
    addEventListener('pointermove', wake);
    return () => {
      clearTimeout(timer.current);
      removeEventListener('pointermove', wake);
    };
  }, []);
  return isAwake;
}
