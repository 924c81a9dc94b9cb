import type { Context } from './context.ts';
import type { Filter } from './filter.ts';
import type { EntityRow } from './rows.ts';

export interface PathRow {
  entityIds: string[];
  relationIds: string[];
  /** Distinct origins of each relation. */
  origins: number[];
}

interface Asked {
  maxHops: number;
  filter: Filter;
  limit: number;
}

/** Relations round the one end from which ways of two are looked for. */
const mostOfFew = 1000;
/** Pairs that are looked up for ways of three. */
const mostPairs = 2500;

/**
 * All shortest ways between two entities. Short ones, which most are, are looked up in the index from the end that
 * has fewer relations, so that what a hub has besides is never walked round; only where that finds nothing, or both
 * ends are hubs, Neo4j searches.
 */
export async function findPaths(a: EntityRow, b: EntityRow, asked: Asked, ask: Context): Promise<PathRow[]> {
  const { maxHops, filter, limit } = asked;
  const ends = { from: a.id, to: b.id, filter, limit };
  const direct = await ask.read<PathRow>('read/paths.one', ends);
  if (direct.length > 0 || maxHops === 1) return direct;
  const isReversed = b.degree < a.degree;
  const [few, many] = isReversed ? [b, a] : [a, b];
  if (few.degree > mostOfFew) return ask.read<PathRow>('read/paths', { ...ends, maxHops });
  const parameters = { few: few.id, many: many.id, isReversed, filter, limit };
  const ofTwo = await ask.read<PathRow>('read/paths.two', parameters);
  if (ofTwo.length > 0 || maxHops === 2) return ofTwo;
  if (a.degree * b.degree > mostPairs) return ask.read<PathRow>('read/paths', { ...ends, maxHops });
  const ofThree = await ask.read<PathRow>('read/paths.three', ends);
  if (ofThree.length > 0 || maxHops === 3) return ofThree;
  return ask.read<PathRow>('read/paths', { ...ends, maxHops });
}
