import { v5 } from 'uuid';
import { claims, drawnEntities, relations, type Asked, type Pieces } from './asked.ts';
import { jsonList } from './json-list.ts';
import type { ClaimExport, EntityExport, RelationExport } from './rows.ts';

/** Ids are made from ours (RFC 9562, version 5), so that the same thing has the same id in every export. */
const namespace = v5('urn:shabaka', v5.URL);
const idOf = (type: string, id: string) => `${type}--${v5(`${type} ${id}`, namespace)}`;

/** STIX wants a moment for everything; what the data gives no time to has this one. */
const noMoment = '1970-01-01T00:00:00.000Z';
const us = idOf('identity', 'shabaka');
const extension = idOf('extension-definition', 'concept');

const made = (type: string, id: string, at = noMoment) => ({
  type,
  spec_version: '2.1',
  id: idOf(type, id),
  created: at,
  modified: at,
});
const common = (type: string, id: string, at = noMoment) => ({
  ...made(type, id, at),
  created_by_ref: us,
  external_references: [{ source_name: 'shabaka', external_id: id }],
});

/** How a kind of ours is called there; what it has no word for is an object of an extension. */
const typeOf = {
  act: 'identity',
  pla: 'location',
  evt: 'incident',
  con: 'x-shabaka-concept',
} as const;
const entityType = (id: string) => typeOf[id.slice(0, 3) as keyof typeof typeOf];
const entityId = (id: string) => idOf(entityType(id), id);

function entity(row: EntityExport): object {
  const { id, kind, labelEn: name, labelAr } = row;
  const all = {
    ...common(entityType(id), id),
    name,
    description: `${row.descriptionEn}\n${labelAr} · ${row.descriptionAr}`,
  };
  if (kind === 'ACTOR') return { ...all, identity_class: identityClass(row) };
  // a location needs a region, a country or a point; the point is reference knowledge, not the article's
  if (kind === 'PLACE') return { ...all, region: name };
  if (kind === 'CONCEPT') return { ...all, extensions: { [extension]: { extension_type: 'new-sdo' } } };
  return all;
}

function identityClass({ type, anonymous }: EntityExport): string {
  if (anonymous) return 'unknown';
  return type === 'person' ? 'individual' : 'organization';
}

const relation = (row: RelationExport) => ({
  ...common('relationship', row.id),
  relationship_type: row.predicate,
  source_ref: entityId(row.subject),
  target_ref: entityId(row.object),
  description: `${row.subjectEn} – ${row.predicate} – ${row.objectEn}: ${row.stance.toLowerCase()}, ${row.originCount} distinct origins`,
});

/** Asserting and denying, by how firmly, on the five steps that STIX has for agreeing. */
function opinionOf({ polarity, factuality }: ClaimExport): string {
  const firmly = factuality === 'CT' ? 'strongly-' : '';
  return `${firmly}${polarity === 'ASSERTS' ? 'agree' : 'disagree'}`;
}

const claim = (row: ClaimExport) => ({
  ...common(
    'opinion',
    row.id,
    row.timeMin && row.timeMin > '1970' ? `${row.timeMin}T00:00:00.000Z` : noMoment,
  ),
  opinion: opinionOf(row),
  explanation: `${row.glossEn}\n${row.glossAr}`,
  authors: [row.speakerEn],
  object_refs: row.relations.filter(({ stays }) => stays).map(({ id }) => idOf('relationship', id)),
  external_references: row.evidence.map(({ id }) => ({
    source_name: row.source,
    external_id: row.id,
    description: `Passage ${id}`,
  })),
});

/** STIX 2.1, a bundle: actors are identities, a relation is a relationship, a claim an opinion on it. */
export const stix = (asked: Asked): Pieces =>
  jsonList(
    `{"type":"bundle","id":"${idOf('bundle', asked.vocabulary.dataVersion)}","objects":[\n`,
    objects(asked),
  );

async function* objects(asked: Asked): AsyncIterable<object> {
  let isBegun = false;
  const own = [
    { ...made('identity', 'shabaka'), name: 'Shabaka', identity_class: 'system' },
    {
      ...made('extension-definition', 'concept'),
      created_by_ref: us,
      name: 'Concept of Shabaka',
      schema: 'An aim, a resource or an idea that a source speaks of: name and description, both text.',
      version: '1.0.0',
      extension_types: ['new-sdo'],
    },
  ];
  for await (const row of drawnEntities(asked)) {
    if (!isBegun) yield* own;
    isBegun = true;
    yield entity(row);
  }
  if (!isBegun) yield* own;
  for await (const row of relations(asked)) yield relation(row);
  for await (const row of claims(asked)) yield claim(row);
}
