import type { Lang, Theme } from './state.ts';

/** What the window of the room says to that of the presenter. */
export type FromRoom =
  | {
      readonly is: 'at';
      readonly story: string;
      readonly step: number;
      readonly language: Lang;
      readonly theme: Theme;
    }
  /** The story was left, or its window closed. */
  | { readonly is: 'left' };

/** What the presenter's window says to that of the room. */
export type FromPresenter =
  /** It is there and asks where the story is. */
  | { readonly is: 'hello' }
  | { readonly is: 'go'; readonly move: 'next' | 'previous' | 'first' | 'last' }
  | { readonly is: 'language' };

type Given = Readonly<Record<string, unknown>>;

/** A message that came by the channel, which any page of this address may use; null for what is none. */
export function readFromRoom(message: unknown): FromRoom | null {
  if (typeof message !== 'object' || message === null) return null;
  const { is, story, step, language, theme } = message as Given;
  if (is === 'left') return { is };
  const isPlace =
    typeof story === 'string' && /^story:[a-z0-9][a-z0-9-]{0,73}$/.test(story) && Number.isInteger(step);
  if (is !== 'at' || !isPlace || Number(step) < 1) return null;
  if ((language !== 'ar' && language !== 'en') || (theme !== 'light' && theme !== 'dark')) return null;
  return { is, story, step: Number(step), language, theme };
}

export function readFromPresenter(message: unknown): FromPresenter | null {
  if (typeof message !== 'object' || message === null) return null;
  const { is, move } = message as Given;
  if (is === 'hello' || is === 'language') return { is };
  const isMove = move === 'next' || move === 'previous' || move === 'first' || move === 'last';
  return is === 'go' && isMove ? { is, move } : null;
}

/** A clock that is started, stopped and begun anew; times are milliseconds. */
export interface Timer {
  /** What it had run when it was last stopped. */
  readonly before: number;
  /** Since when it runs; null while it stands. */
  readonly since: number | null;
}

export const stoppedTimer: Timer = { before: 0, since: null };

export const startTimer = (timer: Timer, now: number): Timer =>
  timer.since === null ? { ...timer, since: now } : timer;

export const stopTimer = (timer: Timer, now: number): Timer => ({ before: elapsed(timer, now), since: null });

/** To zero; it goes on if it ran. */
export const resetTimer = ({ since }: Timer, now: number): Timer => ({
  before: 0,
  since: since === null ? null : now,
});

export const elapsed = ({ before, since }: Timer, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

/** Minutes and seconds, and hours from one on. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}
