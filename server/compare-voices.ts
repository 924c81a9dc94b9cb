import { ownStance, type Said } from './said.ts';

/** What both voices say of a relation; in a tension, what `b` says is of the contrary. */
export interface Compared {
  ofA?: Said;
  ofB?: Said;
  contrary: boolean;
}

export type Comparison = Record<'onlyA' | 'onlyB' | 'agree' | 'disagree' | 'tension', Compared[]>;

const ends = ({ subjectId, objectId }: Said, predicate: string) => `${subjectId} ${predicate} ${objectId}`;

/**
 * Sorts what two voices say into parts, each relation into one: of what both speak, they agree when each only
 * asserts or each only denies; of the rest it is a tension when both assert contraries of the same two.
 */
export function compareVoices(
  ofA: readonly Said[],
  ofB: readonly Said[],
  opposite: (predicate: string) => string | null,
): Comparison {
  const parts: Comparison = { onlyA: [], onlyB: [], agree: [], disagree: [], tension: [] };
  const inB = new Map(ofB.map((row) => [row.id, row]));
  const assertedByB = new Map(
    ofB.filter(({ saidAsserted }) => saidAsserted > 0).map((row) => [ends(row, row.predicateId), row]),
  );
  const inA = new Set(ofA.map(({ id }) => id));
  const taken = new Set<string>();
  for (const one of ofA) {
    const same = inB.get(one.id);
    const contrary = opposite(one.predicateId);
    const found =
      contrary !== null && one.saidAsserted > 0 ? assertedByB.get(ends(one, contrary)) : undefined;
    const against = found && !inA.has(found.id) ? found : undefined;
    if (same) {
      const stances = new Set([ownStance(one), ownStance(same)]);
      const part = stances.size === 1 && !stances.has('CONTESTED') ? parts.agree : parts.disagree;
      part.push({ ofA: one, ofB: same, contrary: false });
      taken.add(same.id);
    } else if (against) {
      parts.tension.push({ ofA: one, ofB: against, contrary: true });
      taken.add(against.id);
    } else parts.onlyA.push({ ofA: one, contrary: false });
  }
  for (const other of ofB) if (!taken.has(other.id)) parts.onlyB.push({ ofB: other, contrary: false });
  return parts;
}
