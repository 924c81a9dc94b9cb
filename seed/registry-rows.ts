import { searchFields } from '../cypher/names/search-fields.ts';
import { contentHash } from './content-hash.ts';
import type { Bilingual, Entity, Knowledge, ReferenceItem } from './knowledge.ts';

const both = (name: string, { ar, en }: Bilingual) => ({ [`${name}Ar`]: ar, [`${name}En`]: en });

/** An entity as it is stored; `label` is the Neo4j label of its kind, from a closed list. */
export function entityRow(entity: Entity) {
  const aliases = entity.aliases.filter(({ weak }) => !weak).map(({ name }) => name);
  const weakAliases = entity.aliases.filter(({ weak }) => weak).map(({ name }) => name);
  const properties = {
    id: entity.id,
    kind: entity.kind,
    type: entity.type,
    ...both('label', entity.label),
    ...both('description', entity.description),
    aliases,
    weakAliases,
    anonymous: entity.anonymous,
    ...(entity.sameAs ? { canonicalId: entity.sameAs } : {}),
    ...searchFields({ labels: entity.label, aliases, weakAliases }),
  };
  const hash = contentHash(properties);
  const label = { ACTOR: 'Actor', PLACE: 'Place', EVENT: 'Event', CONCEPT: 'Concept' }[entity.kind];
  return { id: entity.id, label, contentHash: hash, properties: { ...properties, contentHash: hash } };
}

/** The vocabulary as it is stored. */
export function vocabularyRows({ types, roots, predicates }: Knowledge['vocabulary']) {
  return {
    types: types.map(({ id, kind, label }) => ({ id, properties: { id, kind, ...both('label', label) } })),
    roots: roots.map(({ id, quad, label }) => ({ id, properties: { id, quad, ...both('label', label) } })),
    predicates: predicates.map(({ id, root, label, inverse, description, opposite, symmetric }) => ({
      id,
      properties: {
        id,
        root,
        symmetric,
        ...(opposite ? { opposite } : {}),
        ...both('label', label),
        ...both('inverse', inverse),
        ...both('description', description),
      },
    })),
  };
}

/** An item of the reference layer as it is stored. */
export function referenceRow(item: ReferenceItem) {
  const { key, seen, note, entity, point, time, wikidata, relation } = item;
  const id = `ref:${key}`;
  return {
    id,
    properties: {
      id,
      seen,
      property: point ? 'point' : time ? 'time' : wikidata ? 'wikidata' : 'relation',
      ...(note ? both('note', note) : {}),
      ...(entity ? { entityId: entity } : {}),
      ...point,
      ...(time ? { time: time.edtf, timeMin: time.min, timeMax: time.max } : {}),
      ...(wikidata ? { wikidata } : {}),
      ...(relation
        ? {
            entityId: relation.subject,
            subjectId: relation.subject,
            predicateId: relation.predicate,
            objectId: relation.object,
          }
        : {}),
    },
  };
}
