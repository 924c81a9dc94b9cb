import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { ViewDocument as ClientDocument } from '../../../client/state/view-document.ts';
import { viewDocuments } from '../../support/view-documents.ts';
import { checkedDocument, type ViewDocument } from '../../../server/views/document.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'view.schema.json'), 'utf8'),
) as object;
const fits = new Ajv2020().compile(schema);

const least = { version: 1, language: 'ar', entities: [] };
const whole = {
  version: 1,
  language: 'en',
  entities: [{ id: 'act:isis', x: 10, y: -20 }, { id: 'pla:syria' }],
  relations: ['rel:a86ad32c43c3e55d0438'],
  filter: {
    kinds: ['ACTOR'],
    time: { earliest: '2022' },
    minOrigins: 2,
    text: 'prison',
    reference: true,
  },
  perspective: { speaker: 'act:zara-saleh', includeReported: false },
  hidden: { kinds: ['PLACE'], lines: ['CONTESTED'] },
  selection: { entity: 'act:isis' },
  reading: { source: 'alhal-2022-rifai', paragraph: 3, claim: 'alhal-2022-rifai/c10' },
  camera: { x: 0, y: 0, zoom: 1.5 },
  picture: 'map',
  dataVersion: '8efe032443e0a2d9',
};

describe('the document of a view', () => {
  test.each([
    ['the least there is', least],
    ['every part', whole],
  ])('with %s is taken, and fits the published schema', (_, document) => {
    expect(checkedDocument(structuredClone(document))).toEqual(document);
    expect([fits(document), fits.errors]).toEqual([true, null]);
  });

  test('is taken whatever it is made of, and fits the published schema', () => {
    fc.assert(
      fc.property(viewDocuments, (document) => {
        expect(checkedDocument(structuredClone(document))).toEqual(document);
        expect([fits(document), fits.errors]).toEqual([true, null]);
      }),
    );
  });

  test('has the same shape for the page and for the server', () => {
    expectTypeOf<ClientDocument>().toExtend<ViewDocument>();
    expectTypeOf<ViewDocument>().toExtend<ClientDocument>();
  });

  test.each([
    ['no object', null, 'document'],
    ['a list', [], 'document'],
    ['a later version', { ...least, version: 2 }, 'later Shabaka'],
    ['no version', { language: 'ar', entities: [] }, 'document.version'],
    ['an unknown part', { ...least, colour: 'red' }, 'colour'],
    ['a bad id', { ...least, entities: [{ id: "act:x'})" }] }, 'document.entities.0.id'],
    ['an entity twice', { ...least, entities: [{ id: 'act:a' }, { id: 'act:a' }] }, 'once'],
    ['half a place', { ...least, entities: [{ id: 'act:a', x: 1 }] }, 'x and y'],
    ['a place beyond all', { ...least, entities: [{ id: 'act:a', x: 1e9, y: 0 }] }, 'document.entities.0.x'],
    ['too many', { ...least, entities: Array.from({ length: 501 }, (_, n) => ({ id: `act:${n}` })) }, '500'],
    ['two voices', { ...whole, filter: { speakers: ['act:a'] } }, 'one of them only'],
    ['an empty list', { ...least, filter: { speakers: [] } }, 'document.filter.speakers'],
    [
      'a foreign prototype',
      JSON.parse('{"version":1,"language":"ar","entities":[],"__proto__":{"x":1}}'),
      '__proto__',
    ],
    [
      'a voice beside two',
      { ...least, perspective: { speaker: 'act:a' }, compare: { a: 'act:a', b: 'act:b' } },
      'one of them only',
    ],
    ['a voice compared with itself', { ...least, compare: { a: 'act:a', b: 'act:a' } }, 'name two speakers'],
    ['megabytes', { ...least, filter: { text: 'a'.repeat(500_000) } }, 'longer'],
  ])('is refused with %s', (_, document, says) => {
    expect(() => checkedDocument(document)).toThrow(says);
  });

  test('is refused with all its faults at once', () => {
    const faults = { version: 1, language: 'de', entities: [{ id: 'A B' }], picture: 'cube' };
    expect(() => checkedDocument(faults)).toThrow(/language.*entities\.0\.id.*picture/s);
  });
});
