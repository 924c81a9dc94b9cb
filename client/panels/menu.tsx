import { useEffect, useRef } from 'react';
import type { Point } from '../state/state.ts';
import './menu.css';

export interface MenuItem {
  name: string;
  run: () => void;
}

interface Props {
  /** What the menu is of, for who hears it. */
  label: string;
  items: readonly MenuItem[];
  /** Where it opens, in CSS pixels of the window; it stays inside. */
  at: Point;
  onClose: () => void;
}

/** A menu over the page: arrows move, Enter chooses, Escape and Tab let go; focus goes back where it was. */
export function Menu({ label, items, at, onClose }: Props) {
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
    const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(now + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={-1}
      className="menu"
      style={{
        left: Math.min(at.x + 8, innerWidth - 230),
        top: Math.min(at.y + 8, innerHeight - 46 - 36 * items.length),
      }}
      aria-label={label}
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
