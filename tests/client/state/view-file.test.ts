import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readViewFile, writeViewFile } from '../../../client/state/view-file.ts';
import type { ViewDocument } from '../../../client/state/view-document.ts';
import { viewDocuments } from '../../support/view-documents.ts';

const document: ViewDocument = { version: 1, language: 'ar', entities: [{ id: 'act:a', x: 1, y: 2 }] };
const file = (more: object, name: unknown = 'A view') =>
  JSON.stringify({ shabaka: 'view', name, document: { ...document, ...more } });
const faults = (text: string) => {
  const read = readViewFile(text);
  return 'faults' in read ? read.faults.map(({ at, id }) => `${at} ${id}`) : [];
};

describe('a view as a file', () => {
  test('comes back as it was written, whatever the view', () => {
    fc.assert(
      fc.property(viewDocuments, (any) => {
        expect(readViewFile(writeViewFile(' الاسم ', any))).toEqual({ name: 'الاسم', document: any });
      }),
    );
  });

  test('names all its faults at once, each thing of a list by its place', () => {
    const wrong = file(
      {
        version: undefined,
        language: 'fr',
        entities: [{ id: 'act:a' }, { id: '<script>' }, { id: 'act:c', x: 1e9, y: 0 }],
        hidden: { kinds: ['MONSTER'], lines: [] },
        filter: { stance: ['LOUD'] },
        extra: true,
      },
      '',
    );
    expect(faults(wrong)).toEqual([
      'name fault.shape',
      'document.version fault.missing',
      'document.language fault.shape',
      'document.entities[1] fault.shape',
      'document.entities[2] fault.shape',
      'document.hidden fault.shape',
      'document.filter fault.shape',
      'document.extra fault.unknown',
    ]);
  });

  test.each([
    ['no JSON', '{"shabaka"', ['\u0020fault.json']],
    ['another file', '{"shabaka":"story"}', ['\u0020fault.file']],
    ['a list', '[]', ['\u0020fault.file']],
    ['a later version', file({ version: 2 }), ['document.version fault.version']],
    [
      'an entity twice',
      file({ entities: [{ id: 'act:a' }, { id: 'act:a' }] }),
      ['document.entities fault.twice'],
    ],
    ['entities that are no list', file({ entities: 'act:a' }), ['document.entities fault.shape']],
    [
      'a key of the prototype',
      `{"shabaka":"view","name":"a","document":{"version":1,"language":"en","entities":[],"__proto__":{"x":1}}}`,
      ['document.__proto__ fault.unknown'],
    ],
  ])('says of %s what it is', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test('never throws and never lets through what an address refuses', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, key) => {
        const read = readViewFile(file({ [key]: value }));
        expect('faults' in read || read.document.version === 1).toBe(true);
      }),
    );
  });
});
