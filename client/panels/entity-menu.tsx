import { useEffect, useRef } from 'react';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import type { Point } from '../state/state.ts';
import './entity-menu.css';

export interface MenuPlace {
  readonly id: string;
  /** Where it opens, in CSS pixels of the window. */
  readonly at: Point;
}

/** What can be done with an entity, where it stands: by right click, long press or M. */
export function EntityMenu({ place, onClose }: { place: MenuPlace; onClose: () => void }) {
  const { say, language } = useWords();
  const entity = useShabaka((state) => state.entities[place.id]);
  const { choose, expand, showOnly, hide } = useActions();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const node = menu.current;
    node?.showPopover();
    node?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const items = [
    { name: say('entity.open'), run: () => choose({ entity: place.id }) },
    { name: say('entity.more'), run: () => void expand({ id: place.id }) },
    { name: say('entity.only'), run: () => showOnly(place.id) },
    { name: say('entity.hide'), run: () => hide(place.id) },
  ];
  const step = (event: React.KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Tab') onClose();
    if (event.key === 'Escape') {
      // Closes this and nothing beneath it.
      event.stopPropagation();
      menu.current?.hidePopover();
    }
    if (!by) return;
    event.preventDefault();
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={-1}
      className="entity-menu"
      style={{
        left: Math.min(place.at.x + 8, innerWidth - 230),
        top: Math.min(place.at.y + 8, innerHeight - 190),
      }}
      aria-label={say('menu.label', { name: isolate(entity?.label[language] ?? place.id) })}
      onKeyDown={step}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      {items.map(({ name, run }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          onClick={() => {
            menu.current?.hidePopover();
            run();
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
