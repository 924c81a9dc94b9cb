import type { Write } from '../cypher/database.ts';
import type { ClaimRow } from './claim-rows.ts';
import type { Source } from './knowledge.ts';
import { recordChanges } from './record-changes.ts';
import { reproject, type Words } from './reproject.ts';

interface StoredClaim {
  id: string;
  contentHash: string;
  relationIds: string[];
  speakerId: string;
}

/** One source, in the transaction given: only claims that changed are written, only what they touch is derived. */
export async function loadSource(
  write: Write,
  source: Source,
  hash: string,
  claims: ClaimRow[],
  words: Words,
) {
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
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  await recordChanges(write, 'claims', 'REMOVED', ids(gone));
  await write.run('write/claims.gone', { ids: ids(gone) });
  await writeClaims(write, changed);
  await recordChanges(write, 'claims', 'ADDED', ids(changed.filter(({ id }) => !before.has(id))));
  await recordChanges(write, 'claims', 'CHANGED', ids(changed.filter(({ id }) => before.has(id))));
  await write.run('write/passages.unused', { source: source.id });
  const rewritten = changed.flatMap(({ id }) => before.get(id) ?? []);
  await reproject(
    write,
    [...[...gone, ...rewritten].flatMap(({ relationIds }) => relationIds), ...changed.flatMap(relationIds)],
    words,
    [...[...gone, ...rewritten].map(({ speakerId }) => speakerId), ...changed.map(({ speaker }) => speaker)],
  );
}

/** A source with everything that only it says, in the transaction given; false when it is not there. */
export async function unloadSource(write: Write, id: string, words: Words): Promise<boolean> {
  const known = await write.run<{ id: string }>('write/hashes');
  if (!known.some((row) => row.id === id)) return false;
  const stored = await write.run<StoredClaim>('write/claims.stored', { source: id });
  const ids = stored.map((claim) => claim.id);
  await recordChanges(write, 'claims', 'REMOVED', ids);
  await write.run('write/claims.gone', { ids });
  await write.run('write/source.gone', { id });
  await reproject(
    write,
    stored.flatMap((claim) => claim.relationIds),
    words,
    stored.map((claim) => claim.speakerId),
  );
  return true;
}

const relationIds = ({ relations }: ClaimRow) => relations.map(({ id }) => id);

async function writeClaims(write: Write, claims: ClaimRow[]) {
  const relations = new Map(
    claims.flatMap(({ relations: own }) => own.map((relation) => [relation.id, relation])),
  );
  await write.run('write/claims', { rows: claims.map(({ id, properties }) => ({ id, properties })) });
  await write.run('write/claims.speakers', {
    rows: claims.map(({ id, source, speaker, reportedBy }) => ({ id, source, speaker, reportedBy })),
  });
  await write.run('write/claims.places', {
    rows: claims.flatMap(({ id, places }) => places.map((entity) => ({ id, entity }))),
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
    rows: claims.flatMap((claim) =>
      relationIds(claim).map((relation, order) => ({ id: claim.id, order, relation })),
    ),
  });
}

function sourceProperties({ id, title, outlet, author, language, published, text }: Source) {
  return {
    id,
    titleAr: title.ar,
    titleEn: title.en,
    outletId: outlet,
    ...(author ? { authorId: author } : {}),
    language,
    published: published.edtf,
    publishedMin: published.min,
    publishedMax: published.max,
    sha256: text.sha256,
    paragraphCount: text.paragraphs,
  };
}

function paragraphRows({ id, paragraphs }: Source) {
  return paragraphs.map(({ number, role, digest }) => ({
    id: `${id}/p${number}`,
    sourceId: id,
    number,
    role,
    digestAr: digest.map(({ text }) => text.ar),
    digestEn: digest.map(({ text }) => text.en),
    digestClaims: digest.map(({ claims }) => claims.map((key) => `${id}/${key}`).join(' ')),
  }));
}
