export type Move = 'next' | 'previous' | 'first' | 'last';

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** Where a key leads; arrows point along the reading direction. Clickers send PageDown and PageUp. */
export function moveOf({ key, shiftKey }: Pressed, isRightToLeft: boolean): Move | null {
  const moves: Record<string, Move> = {
    ArrowRight: isRightToLeft ? 'previous' : 'next',
    ArrowLeft: isRightToLeft ? 'next' : 'previous',
    ArrowDown: 'next',
    ArrowUp: 'previous',
    PageDown: 'next',
    PageUp: 'previous',
    ' ': shiftKey ? 'previous' : 'next',
    Home: 'first',
    End: 'last',
  };
  return Object.hasOwn(moves, key) ? (moves[key] ?? null) : null;
}

/** The step that a move leads to, from 1 to `count`; at either end it stays. */
export function stepAfter(move: Move, step: number, count: number): number {
  const to = { next: step + 1, previous: step - 1, first: 1, last: count }[move];
  return Math.max(1, Math.min(count, to));
}

interface Touch {
  readonly x: number;
  readonly y: number;
  /** Milliseconds. */
  readonly at: number;
}

/** What a finger means that came down here and left there: a swipe takes the page with it, or nothing. */
export function swipeOf(from: Touch, to: Touch, isRightToLeft: boolean): Move | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const isSwipe = Math.abs(dx) > 60 && Math.abs(dx) > 2 * Math.abs(dy) && to.at - from.at < 600;
  if (!isSwipe) return null;
  return dx < 0 === isRightToLeft ? 'previous' : 'next';
}
