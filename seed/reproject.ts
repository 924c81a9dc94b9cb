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
 * Relations of the same pair come along where there may be tension between them.
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
    const own = await write.run<ClaimOfRelation>('write/relations.claims', { ids });
    const told = new Set(own.map(({ relation }) => relation));
    const gone = ids.filter((id) => !told.has(id));
    const tense = own.filter(({ predicate }) => words.opposite(predicate)).map(({ relation }) => relation);
    const others = await pairedWith(write, [...new Set([...gone, ...tense])], new Set(ids));
    const rows = [...own, ...others];
    const all = [...new Set([...ids, ...others.map(({ relation }) => relation)])];
    const { relations, says } = project(rows.map(asClaim), (predicate) => words.opposite(predicate));
    await write.run('write/relations.underive', { ids: all });
    for (const id of await leave(write, gone)) entities.add(id);
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
    for (const { subject, object } of relations) entities.add(subject).add(object);
    for (const { speakerId } of says) entities.add(speakerId);
  }
  await countEntities(write, [...entities].sort());
}

/** What is said of the other relations of the same pairs. */
async function pairedWith(write: Write, ids: string[], besides: ReadonlySet<string>) {
  if (ids.length === 0) return [];
  const paired = await write.run<{ id: string }>('write/relations.paired', { ids });
  const others = paired.map(({ id }) => id).filter((id) => !besides.has(id));
  return others.length === 0 ? [] : write.run<ClaimOfRelation>('write/relations.claims', { ids: others });
}

/** Takes out relations without a claim; gives the entities that they were between. */
async function leave(write: Write, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const ends = await write.run<{ id: string }>('write/relations.ends', { ids });
  await write.run('write/relations.gone', { ids });
  return ends.map(({ id }) => id);
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
