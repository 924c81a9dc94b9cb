import type { Context } from './context.ts';
import { isNarrow, type Filter } from './filter.ts';
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
/** Relations that are looked at for ways of four. */
const mostBetween = 5000;

/**
 * All shortest ways between two entities. Short ones, which most are, are looked up in the index from the end that
 * has fewer relations, so that what a hub has besides is never walked round; only where that finds nothing, or both
 * ends are hubs, Neo4j searches. Under a filter it would look at each relation of every hub on its way, so there what
 * lies next to both ends is looked at first: often nothing does.
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
  if (isNarrow(filter)) {
    const next = await ask.read<Next>('read/paths.ends', { from: a.id, to: b.id, filter });
    const starts = next.filter(({ isStart }) => isStart);
    const stops = next.filter(({ isStart }) => !isStart);
    if (starts.length === 0 || stops.length === 0) return [];
    if (relationsBetween(starts, stops) <= mostBetween) {
      const ofFour = await ask.read<PathRow>('read/paths.four', ends);
      if (ofFour.length > 0 || maxHops === 4) return ofFour;
    }
  }
  return ask.read<PathRow>('read/paths', { ...ends, maxHops });
}

/** What lies next to the start of a way or to its end. */
interface Next {
  isStart: boolean;
  degree: number;
}

/** How many relations are looked at when each pair is tried from the one of them that has fewer. */
const relationsBetween = (starts: Next[], stops: Next[]): number =>
  starts.reduce(
    (sum, start) => stops.reduce((each, stop) => each + Math.min(start.degree, stop.degree), sum),
    0,
  );
