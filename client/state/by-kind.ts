import type { Kind } from './state.ts';

/** What was found, by kind; the kind of the best comes first, and in each kind the better before the worse. */
export function byKind<Found>(found: readonly Found[], kindOf: (one: Found) => Kind): [Kind, Found[]][] {
  const groups = new Map<Kind, Found[]>();
  for (const one of found) {
    const kind = kindOf(one);
    groups.set(kind, [...(groups.get(kind) ?? []), one]);
  }
  return [...groups];
}
