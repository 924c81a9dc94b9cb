import { X } from 'lucide-react';
import { useEffect, useRef, useState, type CSSProperties } from 'react';
import type { WordId } from '../words/en.ts';
import { TourWords } from '../words/tour-words.ts';
import { useWords } from '../words/use-words.tsx';
import { IconButton } from './icon-button.tsx';
import { keepTourSeen } from './tour-seen.ts';
import './tour.css';

interface Step {
  title: WordId;
  text: WordId;
  /** What it is about, as a selector. */
  about: string;
}

const steps: readonly Step[] = [
  { title: 'tour.1', text: 'tour.1.text', about: '.stage' },
  { title: 'tour.2', text: 'tour.2.text', about: '.search' },
  { title: 'tour.3', text: 'tour.3.text', about: '.sheet' },
  { title: 'tour.4', text: 'tour.4.text', about: '.perspective' },
  { title: 'tour.5', text: 'tour.5.text', about: '.tools' },
];

interface Props {
  /** Somebody asked for it, so it takes the focus; otherwise it comes by itself and leaves the focus alone. */
  isAskedFor: boolean;
  onClose: () => void;
}

/** What the page is for, in five steps, each with a frame round what it is about; the page can be used meanwhile. */
export const Tour = (props: Props) => (
  <TourWords>
    <Steps {...props} />
  </TourWords>
);

function Steps({ isAskedFor, onClose }: Props) {
  const { say, language, number } = useWords();
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const step = steps[at];
  const frame = useFrame(step?.about ?? '');
  useEffect(() => {
    if (isAskedFor) next.current?.focus();
  }, [isAskedFor]);
  const isLast = at === steps.length - 1;
  const close = () => {
    keepTourSeen(() => localStorage);
    onClose();
  };
  const go = (by: number) => setAt(Math.min(Math.max(at + by, 0), steps.length - 1));
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const forward = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
      const backward = language === 'ar' ? 'ArrowRight' : 'ArrowLeft';
      const isHere = event.target instanceof Node && dialog.current?.contains(event.target);
      // who has not been anywhere yet wants this away first
      if (!isHere && (event.target !== document.body || event.key !== 'Escape')) return;
      const run = { Escape: close, [forward]: () => go(1), [backward]: () => go(-1) }[event.key];
      if (!run) return;
      // these keys mean something else to the page
      event.stopPropagation();
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  if (!step) return null;
  return (
    <>
      {frame && <div className="tour-frame" style={frame.style} aria-hidden="true" />}
      <dialog
        ref={dialog}
        open
        className={frame?.isLow ? 'tour tour-high' : 'tour'}
        aria-label={say('tour.title')}
      >
        <div className="tour-row">
          <span className="tour-count">
            {say('tour.count', { step: number(at + 1), steps: number(steps.length) })}
          </span>
          <IconButton icon={X} label={say('tool.close')} onClick={close} />
        </div>
        <div aria-live="polite">
          <h2>{say(step.title)}</h2>
          <p>{say(step.text)}</p>
        </div>
        <div className="tour-row">
          {at > 0 && (
            <button type="button" className="text-button" onClick={() => go(-1)}>
              {say('tour.back')}
            </button>
          )}
          <button ref={next} type="button" className="tour-next" onClick={isLast ? close : () => go(1)}>
            {say(isLast ? 'tour.done' : 'tour.next')}
          </button>
        </div>
      </dialog>
    </>
  );
}

interface Frame {
  style: CSSProperties;
  /** It lies in the lower part of the screen, where the tour would cover it. */
  isLow: boolean;
}

/** Where that element is, also after the window or the language changed; null when it is nowhere to be seen. */
function useFrame(selector: string): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null);
  useEffect(() => {
    const element = document.querySelector(selector);
    const measure = () => {
      const box = element?.getBoundingClientRect();
      if (!box || box.width === 0 || box.height === 0) return setFrame(null);
      const { left, top, width, height } = box;
      setFrame({ style: { left, top, width, height }, isLow: top > innerHeight / 2 });
    };
    measure();
    const watching = new ResizeObserver(measure);
    if (element) watching.observe(element);
    watching.observe(document.documentElement);
    const turned = new MutationObserver(measure);
    turned.observe(document.documentElement, { attributeFilter: ['dir'] });
    return () => {
      watching.disconnect();
      turned.disconnect();
    };
  }, [selector]);
  return frame;
}
