import type { Write } from '../cypher/database.ts';
import { countEntities } from './count-entities.ts';
import { project, type ProjectedClaim } from './project.ts';
import { known, relationRow } from './relation-rows.ts';

interface ClaimOfRelation extends Omit<ProjectedClaim, 'relations' | 'timeMin' | 'timeMax'> {
  relation: string;
  timeMin: string | null;
  timeMax: string | null;
  predicate: string;
  subject: string;
  object: string;
}

export interface Words {
  root(predicate: string): string;
  opposite(predicate: string): string | undefined;
}

/**
 * Derives these relations anew from all claims on them: the relation's counts, its drawn edge, what each
 * speaker says of it, and the counters of the entities it touches. Relations without a claim go.
 * Relations of the same pair come along, because tension is between them.
 */
export async function reproject(
  write: Write,
  touched: Iterable<string>,
  words: Words,
  named: Iterable<string>,
) {
  const ids = [...new Set(touched)];
  const entities = new Set(named);
  if (ids.length > 0) {
    const paired = await write.run<{ id: string }>('write/relations.paired', { ids });
    const all = [...new Set([...ids, ...paired.map(({ id }) => id)])];
    const rows = await write.run<ClaimOfRelation>('write/relations.claims', { ids: all });
    const ends = await write.run<{ id: string }>('write/relations.ends', { ids: all });
    const { relations, says } = project(rows.map(asClaim), (predicate) => words.opposite(predicate));
    await write.run('write/relations.underive', { ids: all });
    await write.run('write/relations.gone', { ids: all });
    await write.run('write/relations', {
      rows: relations.map((row) => relationRow(row, words.root(row.predicate))),
    });
    await write.run('write/says', {
      rows: says.map((row) => ({
        speakerId: row.speakerId,
        relationId: row.relationId,
        properties: known(row),
      })),
    });
    for (const { id } of ends) entities.add(id);
    for (const { speakerId } of says) entities.add(speakerId);
  }
  await countEntities(write, [...entities].sort());
}

function asClaim(row: ClaimOfRelation): ProjectedClaim {
  const { id, speaker, origin, reported, polarity, timeMin, timeMax, subject, predicate, object } = row;
  return {
    id,
    speaker,
    origin,
    reported,
    polarity,
    ...(timeMin ? { timeMin } : {}),
    ...(timeMax ? { timeMax } : {}),
    relations: [{ subject, predicate, object }],
  };
}
