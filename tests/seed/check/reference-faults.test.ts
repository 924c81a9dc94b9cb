import { describe } from 'vitest';
import { tellsEach, type Mistake } from '../../support/mistakes.ts';
import { reference } from '../../support/seed-files.ts';

const mistakes: Mistake[] = [
  // shape
  ['another format', 'reference/1', 'reference/2', 'BAD_SHAPE', 'reference/2'],
  ['a latitude beyond the pole', 'latitude: 36.5', 'latitude: 96.5', 'BAD_SHAPE', '96.5'],
  ['a Wikidata id that is none', 'Q42', 'P42', 'BAD_SHAPE', 'P42'],
  // unique
  [
    'a reference key twice',
    'key: mayor-wikidata',
    'key: bridge-point',
    'DUPLICATE',
    'bridge-point\n    entity: act:mayor',
  ],
  // known
  ['an unknown entity in the reference', 'entity: pla:bridge', 'entity: pla:bride', 'UNKNOWN', 'pla:bride'],
  [
    'a reference of two things',
    'wikidata: Q42',
    'wikidata: Q42\n    time: "2022"',
    'BAD_REFERENCE',
    'key: mayor',
  ],
  ['a reference to nothing', '    entity: act:mayor\n', '', 'BAD_REFERENCE', 'key: mayor'],
  ['a reference of nothing', '    wikidata: Q42\n', '', 'BAD_REFERENCE', 'key: mayor'],
];

describe('one fault in the reference, with its line and column:', () => tellsEach(reference, mistakes));
