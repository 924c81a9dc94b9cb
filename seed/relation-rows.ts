import type { RelationRow } from './project.ts';

/** A relation as it is stored: what is derived of it, and the edge that draws it. */
export function relationRow(row: RelationRow, root: string) {
  const { claimCount, assertedCount, deniedCount, originCount, stance, tension } = row;
  const counts = { claimCount, assertedCount, deniedCount, originCount, stance, tension };
  return {
    id: row.id,
    subject: row.subject,
    object: row.object,
    derived: { ...counts, root, speakerIds: row.speakerIds, timeMin: row.timeMin, timeMax: row.timeMax },
    edge: {
      id: row.id,
      subjectId: row.subject,
      objectId: row.object,
      predicateId: row.predicate,
      root,
      ...counts,
    },
  };
}

/** Without what is not known: null is not stored. */
export function known<T extends object>(row: T): Partial<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Partial<T>;
}
