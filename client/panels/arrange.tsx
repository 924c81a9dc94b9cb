import { CalendarRange, MapPin, Orbit, Waypoints, Workflow } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { layOutAs } from '../actions/layouts.ts';
import { layouts } from '../state/layouts.ts';
import type { Point } from '../state/state.ts';
import { useActions } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { MeasureChoice } from './measure-choice.tsx';
import './arrange.css';

const icons = { force: Waypoints, layered: Workflow, radial: Orbit, time: CalendarRange, place: MapPin };

/** How the picture is arranged: opened by a button over the canvas, and closed by Escape or a click elsewhere. */
export function Arrange({ at, onClose }: { at: Point; onClose: () => void }) {
  const { say } = useWords();
  const { act } = useActions();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showPopover();
    box.current?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      popover="auto"
      className="menu arrange"
      aria-label={say('arrange.title')}
      style={{ left: Math.max(8, Math.min(at.x, innerWidth - 338)), bottom: innerHeight - at.y + 8 }}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      <section>
        <h3>{say('arrange.layout')}</h3>
        {layouts.map((name) => {
          const Icon = icons[name];
          return (
            <button
              key={name}
              type="button"
              onClick={() => {
                box.current?.hidePopover();
                void act((context) => layOutAs(context, name));
              }}
            >
              <Icon size={16} strokeWidth={1.7} aria-hidden="true" /> {say(`layout.${name}`)}
            </button>
          );
        })}
      </section>
      <MeasureChoice />
    </dialog>
  );
}
