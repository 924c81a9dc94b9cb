import DataLoader from 'dataloader';
import { beyond } from './cursor.ts';
import { loadAll, type Context } from './context.ts';
import { isNarrow, type Filter } from './filter.ts';
import type { ClaimRow, RelationRow } from './rows.ts';

/** What one speaker says of a relation. */
export interface Said extends RelationRow {
  saidCount: number;
  /** How many claims of this voice assert it, and deny it. */
  saidAsserted: number;
  saidDenied: number;
  /** These claims, where a filter chose them; otherwise they are read when they are asked for. */
  assertedIds?: string[];
  deniedIds?: string[];
}

interface Voice {
  speaker: string;
  /** Whether what others say that it says counts. */
  reported: boolean;
}

export interface Asked extends Voice {
  filter: Filter;
  /** How many rows, and after which. */
  limit: number;
  count?: number;
  after?: string;
}

type Filtered = RelationRow & { saidCount: number; assertedIds: string[]; deniedIds: string[] };

/** What a speaker asserts or denies, most said first. */
export async function said({ count = beyond, after = '', ...asked }: Asked, ask: Context): Promise<Said[]> {
  const { filter, ...voice } = asked;
  if (!isNarrow(filter)) return ask.read<Said>('read/perspective.all', { ...voice, count, after });
  const rows = await ask.read<Filtered>('read/perspective', { ...asked, count, after });
  return rows.map((row) => ({
    ...row,
    saidAsserted: row.assertedIds.length,
    saidDenied: row.deniedIds.length,
  }));
}

/** What a speaker's own claims on a relation add up to. */
export function ownStance({ saidAsserted, saidDenied }: Said): RelationRow['stance'] {
  if (saidDenied === 0) return 'ASSERTED';
  return saidAsserted === 0 ? 'DENIED' : 'CONTESTED';
}

/** Claims of a voice on one relation that are told; how many there are is told beside them. */
const most = 20;

/** The claims on which that rests, the first twenty; what it asserts before what it denies. */
export async function ownClaims(row: Said, voice: Voice, ask: Context): Promise<ClaimRow[]> {
  const { id, assertedIds, deniedIds } = row;
  const own =
    assertedIds && deniedIds
      ? [...assertedIds, ...deniedIds].slice(0, most)
      : await told(voice, ask).load(id);
  return loadAll(ask.claim, own);
}

const loaders = new WeakMap<Context, Map<string, DataLoader<string, string[]>>>();

/** Ids of the claims of a voice, by relation; what one answer asks of several relations is asked together. */
function told({ speaker, reported }: Voice, ask: Context): DataLoader<string, string[]> {
  const own = loaders.get(ask) ?? new Map<string, DataLoader<string, string[]>>();
  loaders.set(ask, own);
  const key = `${speaker} ${reported}`;
  const found =
    own.get(key) ??
    new DataLoader<string, string[]>(async (ids) => {
      const rows = await ask.read<{ relationId: string; claimId: string; polarity: string }>(
        'read/perspective.claims',
        { speaker, reported, ids, limit: most },
      );
      const of = new Map<string, typeof rows>(ids.map((id) => [id, []]));
      for (const row of rows) of.get(row.relationId)?.push(row);
      const asserts = ({ polarity }: { polarity: string }) => polarity === 'ASSERTS';
      return ids.map((id) => {
        const claims = of.get(id) ?? [];
        return [...claims.filter(asserts), ...claims.filter((claim) => !asserts(claim))].map(
          ({ claimId }) => claimId,
        );
      });
    });
  own.set(key, found);
  return found;
}
