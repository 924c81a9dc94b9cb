import type { Point } from '../state/state.ts';
import { boxBetween, enclosed } from './enclosed.ts';

export interface LassoHandlers {
  /** Where all entities are on the screen, in CSS pixels of the window. */
  places(): Record<string, Point>;
  mark(ids: readonly string[], isMore: boolean): void;
  toggleMarked(id: string): void;
  /** A free line was drawn to its end, so the next drag moves the picture again. */
  done(): void;
}

export interface Lasso {
  /** The next drag draws a free line, also by finger. */
  wait(isWaiting: boolean): void;
  stop(): void;
}

/** A press that moves less than this is a click. */
const still = 5;
const near = 26;

/**
 * Shift and drag draws a box round what is to be marked, with Alt a free line; so does the next drag when
 * waiting. It listens before the canvas does, which would move the picture.
 */
export function createLasso(container: HTMLElement, handlers: LassoHandlers): Lasso {
  let isWaiting = false;
  let line: Point[] = [];
  let isFree = false;
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'polygon');
  sheet.classList.add('lasso');
  sheet.append(shape);
  const swallow = (event: Event) => {
    if (isWaiting || line.length > 0 || ('shiftKey' in event && event.shiftKey)) event.stopPropagation();
  };
  const begin = (event: PointerEvent) => {
    if (event.button !== 0 || !(isWaiting || event.shiftKey) || !container.contains(event.target as Node))
      return;
    isFree = isWaiting || event.altKey;
    line = [{ x: event.clientX, y: event.clientY }];
    container.setPointerCapture(event.pointerId);
    container.append(sheet);
    event.stopPropagation();
  };
  const move = (event: PointerEvent) => {
    if (line.length === 0) return;
    const at = { x: event.clientX, y: event.clientY };
    line = isFree ? [...line, at] : [line[0]!, at];
    const { left, top } = container.getBoundingClientRect();
    const points = round().map(({ x, y }) => `${x - left},${y - top}`);
    shape.setAttribute('points', points.join(' '));
    event.stopPropagation();
  };
  const end = (event: PointerEvent) => {
    if (line.length === 0) return;
    event.stopPropagation();
    const [from] = line;
    const way = Math.max(...line.map(({ x, y }) => Math.hypot(x - from!.x, y - from!.y)));
    if (event.type === 'pointerup') {
      if (way >= still) handlers.mark(enclosed(handlers.places(), round()), event.shiftKey);
      else pick(from!);
    }
    line = [];
    shape.removeAttribute('points');
    sheet.remove();
    if (isWaiting) handlers.done();
  };
  const round = () => (isFree ? line : boxBetween(line[0]!, line.at(-1)!));
  const pick = (at: Point) => {
    const [best] = Object.entries(handlers.places())
      .map(([id, { x, y }]) => ({ id, away: Math.hypot(x - at.x, y - at.y) }))
      .sort((a, b) => a.away - b.away);
    if (best && best.away <= near) handlers.toggleMarked(best.id);
  };
  const early = { capture: true };
  const swallowed = ['mousedown', 'touchstart', 'touchmove'] as const;
  for (const name of swallowed) container.addEventListener(name, swallow, early);
  container.addEventListener('pointerdown', begin, early);
  container.addEventListener('pointermove', move, early);
  container.addEventListener('pointerup', end, early);
  container.addEventListener('pointercancel', end, early);
  return {
    wait(next) {
      isWaiting = next;
      container.classList.toggle('lassoing', next);
    },
    stop() {
      for (const name of swallowed) container.removeEventListener(name, swallow, early);
      container.removeEventListener('pointerdown', begin, early);
      container.removeEventListener('pointermove', move, early);
      container.removeEventListener('pointerup', end, early);
      container.removeEventListener('pointercancel', end, early);
      sheet.remove();
    },
  };
}
