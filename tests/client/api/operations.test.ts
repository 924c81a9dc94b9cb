import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import * as documents from '../../../client/api/generated/graphql.ts';
import { tooComplex } from '../../../server/complexity.ts';
import { limits, shapeRule } from '../../../server/limits.ts';

const server = join(import.meta.dirname, '..', '..', '..', 'server');
const features = readdirSync(join(server, 'features')).filter((file) => file.endsWith('.graphql'));
const schema = buildSchema(
  [join(server, 'graph.graphql'), ...features.map((file) => join(server, 'features', file))]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
);

/** Every question with the largest variables that the page gives it in daily use. */
const questions: [name: string, document: { toString(): string }, variables: Record<string, unknown>][] = [
  ['overview', documents.OverviewDocument, { first: 18 }],
  ['subgraph', documents.SubgraphDocument, { ids: Array.from({ length: 300 }, (_, i) => `act:${i}`) }],
  ['told', documents.ToldDocument, { ids: Array.from({ length: 300 }, (_, i) => `act:${i}`), filter: {} }],
  [
    'told of two voices',
    documents.ToldByTwoDocument,
    { ids: Array.from({ length: 300 }, (_, i) => `act:${i}`), filter: {}, a: {}, b: {} },
  ],
  ['speakers', documents.SpeakersDocument, { first: 100 }],
  ['perspective', documents.PerspectiveDocument, { speaker: 'act:a', includeReported: true }],
  ['compare', documents.CompareDocument, { a: 'act:a', b: 'act:b', includeReported: true, first: 20 }],
  ['times', documents.TimesDocument, { ids: Array.from({ length: 500 }, (_, i) => `act:${i}`), dated: {} }],
  ['places', documents.PlacesDocument, { ids: Array.from({ length: 500 }, (_, i) => `act:${i}`) }],
  ['facets', documents.FacetsDocument, { ids: Array.from({ length: 300 }, (_, i) => `act:${i}`) }],
  ['neighbors', documents.NeighborsDocument, { id: 'act:a', first: 50, exclude: [] }],
  ['search', documents.SearchDocument, { text: 'a', first: 8 }],
  ['entity', documents.EntityDocument, { id: 'act:a' }],
  ['relation', documents.RelationDocument, { id: 'rel:a', filter: {} }],
  ['claims of a relation', documents.RelationClaimsDocument, { id: 'rel:a', filter: {}, first: 25 }],
  ['claims of a voice', documents.VoiceClaimsDocument, { filter: {}, whole: {}, first: 25 }],
  ['mentions', documents.MentionsDocument, { id: 'act:a', filter: {}, first: 25 }],
  ['source', documents.SourceDocument, { id: 'alhal-2022-rifai' }],
];

describe('each question of the page', () => {
  test.each(questions)('%s is valid and within the server’s limits', (_, document, variables) => {
    const text = document.toString();
    const question = parse(text, { maxTokens: limits.tokens });
    expect(validate(schema, question)).toEqual([]);
    expect(validate(schema, question, [shapeRule])).toEqual([]);
    expect(tooComplex({ schema, document: question, variableValues: variables })).toBeUndefined();
  });
});
