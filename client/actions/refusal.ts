import { ApiFailure } from '../api/api.ts';
import type { Context } from './context.ts';
import { noteFailure, toFailure } from './guard.ts';

/** Why nothing was kept, as an id of the word catalogue. */
export type Refusal =
  | `${'views' | 'stories'}.${'conflict' | 'not-yours'}`
  | 'views.no-key'
  | 'failure.database'
  | 'failure.network'
  | 'failure.busy'
  | 'failure.refused';

const codes: Readonly<Record<string, 'conflict' | 'not-yours'>> = {
  CONFLICT: 'conflict',
  FORBIDDEN: 'not-yours',
};

/** Why a view or a story was not kept or deleted. Throws what is no failure to answer. */
export function refusalOf(context: Context, error: unknown, of: 'views' | 'stories'): Refusal {
  const failure = toFailure(error);
  noteFailure(context, failure);
  const code = (error instanceof ApiFailure ? error.code : null) ?? '';
  if (code === 'UNAUTHENTICATED') return 'views.no-key';
  const known = codes[code];
  return known ? `${of}.${known}` : `failure.${failure.reason}`;
}
