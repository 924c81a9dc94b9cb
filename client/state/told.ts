import { askedOf } from './filters.ts';
import { isReferenceHere } from './reference.ts';
import type { State } from './state.ts';

/** What the server is asked of the filter, as one text; null when nothing narrows or nothing is shown. */
export function toldKey({ picture }: Pick<State, 'picture'>): string | null {
  const filter = askedOf(picture);
  return filter && picture.shown.length > 0 ? JSON.stringify([filter, picture.shown, picture.compare]) : null;
}

/** Whether what stays under the filter, and what it brings along, is of this picture, and not still of the one before. */
export function isTold(state: Pick<State, 'picture' | 'selection' | 'told' | 'reference'>): boolean {
  const key = toldKey(state);
  return (key === null || state.told?.key === key) && isReferenceHere(state);
}

/** Whether an answer is on its way that decides what is seen; one that failed is said by a notice, and none comes. */
export const isWaiting = (
  state: Pick<State, 'picture' | 'selection' | 'told' | 'reference' | 'away' | 'notice'>,
): boolean => !isTold(state) && !state.away && state.notice === null;
