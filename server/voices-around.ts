import { loadAll, type Context } from './context.ts';
import type { Filter } from './filter.ts';
import type { EntityRow } from './rows.ts';

/** Voices that say less than a quarter of what surrounds an entity are asked for what they say of it. */
const fewer = 4;

/**
 * Whether what surrounds an entity is found sooner by what these voices say than by looking through its relations: of a
 * hub, somebody who says little speaks of few.
 */
export async function isSaidByFew(entity: EntityRow, { speakers }: Filter, ask: Context): Promise<boolean> {
  if (!speakers) return false;
  const voices = await loadAll(ask.entity, speakers);
  return voices.reduce((sum, { saidCount }) => sum + saidCount, 0) * fewer < entity.degree;
}
