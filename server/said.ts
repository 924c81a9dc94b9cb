import { beyond } from './cursor.ts';
import { loadAll, type Context } from './context.ts';
import type { Filter } from './filter.ts';
import type { RelationRow } from './rows.ts';

/** What one speaker says of a relation: a row of `read/perspective`. */
export interface Said extends RelationRow {
  saidCount: number;
  assertedIds: string[];
  deniedIds: string[];
}

export interface Asked {
  speaker: string;
  /** Whether what others say that it says counts. */
  reported: boolean;
  filter: Filter;
  /** How many rows, and after which. */
  limit: number;
  count?: number;
  after?: string;
}

/** What a speaker asserts or denies, most said first. */
export function said({ count = beyond, after = '', ...asked }: Asked, ask: Context): Promise<Said[]> {
  return ask.read<Said>('read/perspective', { ...asked, count, after });
}

/** What a speaker's own claims on a relation add up to. */
export function ownStance({ assertedIds, deniedIds }: Said): RelationRow['stance'] {
  if (deniedIds.length === 0) return 'ASSERTED';
  return assertedIds.length === 0 ? 'DENIED' : 'CONTESTED';
}

/** The claims on which that rests. */
export const ownClaims = ({ assertedIds, deniedIds }: Said, ask: Context) =>
  loadAll(ask.claim, [...assertedIds, ...deniedIds]);
