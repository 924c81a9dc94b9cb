import { claims, entities, reference, relations, sources, type Asked, type Pieces } from './asked.ts';
import { jsonList } from './json-list.ts';
import type { ClaimExport, EntityExport, ReferenceExport, RelationExport, SourceExport } from './rows.ts';

/**
 * The words of the file. Claims are schema.org Claims; who says so and through whom is PROV; where they stand are
 * selectors of Web Annotation: a paragraph, and in it a range of code points. What is said, whoever says it, is an
 * RDF statement, so that several claims can assert and deny one and the same.
 */
const context = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  shabaka: 'urn:shabaka:',
  id: '@id',
  type: '@type',
  name: { '@id': 'schema:name', '@container': '@language' },
  description: { '@id': 'schema:description', '@container': '@language' },
  text: { '@id': 'schema:text', '@container': '@language' },
  alternateName: 'schema:alternateName',
  sameAs: { '@id': 'schema:sameAs', '@type': '@id' },
  speaker: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
  reportedBy: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
  attribution: { '@id': 'shabaka:attribution', '@type': '@id', '@container': '@list' },
  appearance: { '@id': 'schema:appearance', '@type': '@id' },
  publisher: { '@id': 'schema:publisher', '@type': '@id' },
  author: { '@id': 'schema:author', '@type': '@id' },
  inLanguage: 'schema:inLanguage',
  datePublished: 'schema:datePublished',
  temporalCoverage: 'schema:temporalCoverage',
  spatialCoverage: { '@id': 'schema:spatialCoverage', '@type': '@id' },
  about: { '@id': 'schema:about', '@type': '@id' },
  asserts: { '@id': 'shabaka:asserts', '@type': '@id' },
  denies: { '@id': 'shabaka:denies', '@type': '@id' },
  factuality: 'shabaka:factuality',
  evidence: 'oa:hasTarget',
  hasSource: { '@id': 'oa:hasSource', '@type': '@id' },
  hasSelector: 'oa:hasSelector',
  refinedBy: 'oa:refinedBy',
  value: 'rdf:value',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  sha256: 'shabaka:sha256',
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@id' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  stance: 'shabaka:stance',
  originCount: 'shabaka:originCount',
  claimCount: 'shabaka:claimCount',
  seenAt: 'shabaka:seenAt',
  geo: 'schema:geo',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  identifier: 'schema:identifier',
};

const iri = (id: string) => `shabaka:${id}`;
const types = {
  ACTOR: 'prov:Agent',
  PLACE: 'schema:Place',
  EVENT: 'schema:Event',
  CONCEPT: 'skos:Concept',
};

const entity = (row: EntityExport) => ({
  id: iri(row.id),
  type: types[row.kind],
  name: { ar: row.labelAr, en: row.labelEn },
  description: { ar: row.descriptionAr, en: row.descriptionEn },
  alternateName: [...row.aliases, ...row.weakAliases],
  ...(row.mergedInto ? { sameAs: iri(row.mergedInto) } : {}),
});

const source = (row: SourceExport) => ({
  id: iri(row.id),
  type: 'schema:Article',
  name: { ar: row.titleAr, en: row.titleEn },
  publisher: iri(row.outlet),
  ...(row.author ? { author: iri(row.author) } : {}),
  inLanguage: row.language.toLowerCase(),
  datePublished: row.published,
  sha256: row.sha256,
});

const relation = (row: RelationExport) => ({
  id: iri(row.id),
  type: 'rdf:Statement',
  subject: iri(row.subject),
  predicate: iri(`predicate:${row.predicate}`),
  object: iri(row.object),
  stance: row.stance,
  originCount: row.originCount,
  claimCount: row.claimCount,
});

const claim = (row: ClaimExport) => ({
  id: iri(row.id),
  type: 'schema:Claim',
  text: { ar: row.glossAr, en: row.glossEn },
  speaker: iri(row.speaker),
  ...(row.reportedBy ? { reportedBy: iri(row.reportedBy) } : {}),
  attribution: row.attribution.map(iri),
  appearance: iri(row.source),
  [row.polarity === 'ASSERTS' ? 'asserts' : 'denies']: row.relations.map(({ id }) => iri(id)),
  factuality: row.factuality,
  ...(row.time ? { temporalCoverage: row.time } : {}),
  spatialCoverage: row.places.map(iri),
  about: row.events.map(iri),
  evidence: row.evidence.map(({ id, paragraph, start, end, sha256 }) => ({
    id: iri(id),
    type: 'oa:SpecificResource',
    hasSource: iri(row.source),
    sha256,
    hasSelector: {
      type: 'oa:FragmentSelector',
      value: `paragraph=${paragraph}`,
      refinedBy: { type: 'oa:TextPositionSelector', start, end },
    },
  })),
});

const known = (row: ReferenceExport) => ({
  id: iri(row.id),
  type: row.predicate ? 'rdf:Statement' : 'prov:Entity',
  ...(row.predicate && row.object
    ? {
        subject: iri(row.entity),
        predicate: iri(`predicate:${row.predicate}`),
        object: iri(row.object),
      }
    : { about: iri(row.entity) }),
  ...(row.latitude === null
    ? {}
    : {
        geo: { type: 'schema:GeoCoordinates', latitude: row.latitude, longitude: row.longitude },
      }),
  ...(row.time ? { temporalCoverage: row.time } : {}),
  ...(row.wikidata ? { identifier: row.wikidata } : {}),
  seenAt: row.seen,
});

/** JSON-LD 1.1: schema.org claims with PROV and Web Annotation selectors. */
export const jsonLd = (asked: Asked): Pieces =>
  jsonList(`{"@context":${JSON.stringify(context)},\n"@graph":[\n`, nodes(asked));

async function* nodes(asked: Asked): AsyncIterable<object> {
  for await (const row of entities(asked)) yield entity(row);
  for await (const row of sources(asked)) yield source(row);
  for await (const row of relations(asked)) yield relation(row);
  for await (const row of claims(asked)) yield claim(row);
  for await (const row of reference(asked)) yield known(row);
}
