import type { Write } from '../cypher/database.ts';
import type { ClaimRow } from './claim-rows.ts';
import type { Source } from './knowledge.ts';
import { recordChanges } from './record-changes.ts';
import { reproject, type Words } from './reproject.ts';
import { paragraphRows, sourceProperties } from './source-rows.ts';

interface StoredClaim {
  id: string;
  contentHash: string;
  relationIds: string[];
  speakerId: string;
  /** Who and what else it names: who reports it, places, events. */
  alsoNamed: string[];
}

/** A source that is due: its content hash, and its claims as they are stored. */
export interface DueSource {
  source: Source;
  hash: string;
  claims: ClaimRow[];
}

/**
 * Sources, in the transaction given: only claims that changed are written, and only what they touch is derived,
 * once for all of them.
 */
export async function loadSources(write: Write, due: DueSource[], words: Words) {
  const relations: string[] = [];
  const entities: string[] = [];
  const added: ClaimRow[] = [];
  const rewritten: ClaimRow[] = [];
  for (const { source, hash, claims } of due) {
    const stored = await write.run<StoredClaim>('write/claims.stored', { source: source.id });
    const before = new Map(stored.map((claim) => [claim.id, claim]));
    const kept = new Set(claims.map(({ id }) => id));
    const changed = claims.filter(({ id, contentHash }) => before.get(id)?.contentHash !== contentHash);
    const gone = stored.filter(({ id }) => !kept.has(id));
    await write.run('write/source', {
      id: source.id,
      properties: { ...sourceProperties(source), contentHash: hash },
    });
    await write.run('write/paragraphs.clear', { source: source.id });
    await write.run('write/paragraphs', { source: source.id, rows: paragraphRows(source) });
    await recordChanges(write, 'claims', 'REMOVED', idsOf(gone));
    await write.run('write/claims.gone', { ids: idsOf(gone) });
    const old = [...gone, ...changed.flatMap(({ id }) => before.get(id) ?? [])];
    relations.push(...old.flatMap((claim) => claim.relationIds), ...changed.flatMap(relationIds));
    entities.push(...old.flatMap(namedBefore), ...changed.flatMap(namedNow));
    added.push(...changed.filter(({ id }) => !before.has(id)));
    rewritten.push(...changed.filter(({ id }) => before.has(id)));
  }
  if (added.length > 0) await write.run('write/claims.new', { rows: added.map(withProperties) });
  if (rewritten.length > 0) await write.run('write/claims', { rows: rewritten.map(withProperties) });
  await tieClaims(write, [...added, ...rewritten]);
  await recordChanges(write, 'claims', 'ADDED', idsOf(added));
  await recordChanges(write, 'claims', 'CHANGED', idsOf(rewritten));
  for (const { source } of due) await write.run('write/passages.unused', { source: source.id });
  await reproject(write, relations, words, entities);
}

/** A source with everything that only it says, in the transaction given; false when it is not there. */
export async function unloadSource(write: Write, id: string, words: Words): Promise<boolean> {
  const known = await write.run<{ id: string }>('write/hashes');
  if (!known.some((row) => row.id === id)) return false;
  const stored = await write.run<StoredClaim>('write/claims.stored', { source: id });
  await recordChanges(write, 'claims', 'REMOVED', idsOf(stored));
  await write.run('write/claims.gone', { ids: idsOf(stored) });
  await write.run('write/source.gone', { id });
  await reproject(
    write,
    stored.flatMap((claim) => claim.relationIds),
    words,
    stored.flatMap(namedBefore),
  );
  return true;
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const namedBefore = ({ speakerId, alsoNamed }: StoredClaim) => [speakerId, ...alsoNamed];
const namedNow = ({ speaker, reportedBy, places, events }: ClaimRow) => [
  speaker,
  ...(reportedBy === null ? [] : [reportedBy]),
  ...places,
  ...events,
];
const relationIds = ({ relations }: ClaimRow) => relations.map(({ id }) => id);

const withProperties = ({ id, properties }: ClaimRow) => ({ id, properties });

/** What claims are tied to: voices, places, events, passages, relations. */
async function tieClaims(write: Write, claims: ClaimRow[]) {
  const relations = new Map(
    claims.flatMap(({ relations: own }) => own.map((relation) => [relation.id, relation])),
  );
  await write.run('write/claims.speakers', {
    rows: claims.map(({ id, source, speaker, reportedBy }) => ({ id, source, speaker, reportedBy })),
  });
  await write.run('write/claims.places', {
    rows: claims.flatMap(({ id, position, places }) => places.map((entity) => ({ id, position, entity }))),
  });
  await write.run('write/claims.events', {
    rows: claims.flatMap(({ id, events }) => events.map((entity) => ({ id, entity }))),
  });
  await write.run('write/claims.passages', {
    rows: claims.flatMap(({ id, source, passages }) =>
      passages.map((passage, order) => ({ id, order, source, passage })),
    ),
  });
  await write.run('write/relations.new', {
    rows: [...relations.values()],
  });
  await write.run('write/claims.relations', {
    rows: claims.flatMap((claim) => {
      const { id, position, speaker } = claim;
      return relationIds(claim).map((relation, order) => ({ id, order, position, speaker, relation }));
    }),
  });
}
