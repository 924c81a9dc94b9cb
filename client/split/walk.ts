import type { KeyboardEvent } from 'react';

/** Arrow keys go from mark to mark of one list as they stand on the screen, in the order of time. */
export function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const list = event.currentTarget.closest('ul');
  if (!list) return;
  const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const marks = [...list.querySelectorAll('button')];
  const now = marks.indexOf(event.currentTarget);
  const isStep = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'].includes(event.key);
  const next = {
    Home: 0,
    End: marks.length - 1,
    ...(isStep ? { [event.key]: now + (event.key === forward || event.key === 'ArrowDown' ? 1 : -1) } : {}),
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  marks[Math.min(marks.length - 1, Math.max(0, next))]?.focus();
}
