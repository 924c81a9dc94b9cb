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

export interface Voice {
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

/** Claims of a voice on one relation that are counted where they are looked up. */
const mostLookedUp = 100;

/** What a speaker says of those of these relations that are not among its own rows; those it says nothing of are left out. */
export async function saidOf(
  relations: readonly RelationRow[],
  own: readonly Said[],
  voice: Voice & { filter: Filter },
  ask: Context,
): Promise<Said[]> {
  const known = new Set(own.map(({ id }) => id));
  const rest = new Map(relations.filter(({ id }) => !known.has(id)).map((one) => [one.id, one]));
  if (rest.size === 0) return [];
  const ids = [...rest.keys()];
  const rows = await ask.read<OnRelation>('read/perspective.of', { ...voice, ids, limit: mostLookedUp });
  return [...byRelation(rows)]
    .flatMap(([id, { assertedIds, deniedIds }]): Said[] => {
      const relation = rest.get(id);
      if (!relation) return [];
      const [saidAsserted, saidDenied] = [assertedIds.length, deniedIds.length];
      const saidCount = saidAsserted + saidDenied;
      return [{ ...relation, saidCount, saidAsserted, saidDenied, assertedIds, deniedIds }];
    })
    .sort((a, b) => b.saidCount - a.saidCount || (a.id < b.id ? -1 : 1));
}

interface OnRelation {
  relationId: string;
  claimId: string;
  polarity: string;
}

/** Ids of claims, in the order of the rows, by the relation that they assert or deny. */
function byRelation(rows: readonly OnRelation[]) {
  const found = new Map<string, { assertedIds: string[]; deniedIds: string[] }>();
  for (const { relationId, claimId, polarity } of rows) {
    const sides = found.get(relationId) ?? { assertedIds: [], deniedIds: [] };
    found.set(relationId, sides);
    (polarity === 'ASSERTS' ? sides.assertedIds : sides.deniedIds).push(claimId);
  }
  return found;
}

/** What a speaker's own claims on a relation add up to. */
export function ownStance({ saidAsserted, saidDenied }: Said): RelationRow['stance'] {
  if (saidDenied === 0) return 'ASSERTED';
  return saidAsserted === 0 ? 'DENIED' : 'CONTESTED';
}

/** Claims of a voice on one relation that are told; how many there are is told beside them. */
const most = 20;

/** The claims on which that rests, the first of them; what it asserts before what it denies. */
export async function ownClaims(
  row: Said,
  voice: Voice,
  ask: Context,
  limit: number = most,
): Promise<ClaimRow[]> {
  const { id, assertedIds, deniedIds } = row;
  const own =
    assertedIds && deniedIds
      ? [...assertedIds, ...deniedIds].slice(0, limit)
      : await told(voice, limit, ask).load(id);
  return loadAll(ask.claim, own);
}

const loaders = new WeakMap<Context, Map<string, DataLoader<string, string[]>>>();

/** Ids of the claims of a voice, by relation; what one answer asks of several relations is asked together. */
function told({ speaker, reported }: Voice, limit: number, ask: Context): DataLoader<string, string[]> {
  const own = loaders.get(ask) ?? new Map<string, DataLoader<string, string[]>>();
  loaders.set(ask, own);
  const key = `${speaker} ${reported} ${limit}`;
  const found =
    own.get(key) ??
    new DataLoader<string, string[]>(async (ids) => {
      const rows = await ask.read<OnRelation>('read/perspective.claims', { speaker, reported, ids, limit });
      const of = byRelation(rows);
      return ids.map((id) => {
        const sides = of.get(id);
        return sides ? [...sides.assertedIds, ...sides.deniedIds] : [];
      });
    });
  own.set(key, found);
  return found;
}
