import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tellsEach, type Mistake } from '../../support/mistakes.ts';
import { entities, source, smallSeed, type SmallSeed } from '../../support/seed-files.ts';

const mistakes: Mistake[] = [
  // shape
  ['an empty label', 'en: act:roe', 'en: ""', 'BAD_SHAPE', '""'],
  // known
  ['an unknown type', 'type: person', 'type: persona', 'UNKNOWN', 'persona'],
  [
    'merging into an unknown entity',
    '    type: bridge',
    '    same-as: pla:brid\n    type: bridge',
    'UNKNOWN',
    'pla:brid\n',
  ],
  // kinds
  ['a type of another kind', 'type: person', 'type: flood', 'BAD_KIND', 'flood'],
  // merging
  [
    'merging what is of two kinds',
    '    type: bridge',
    '    same-as: evt:flood\n    type: bridge',
    'BAD_MERGE',
    'evt:flood\n    type',
  ],
  [
    'merging with itself',
    '    type: bridge',
    '    same-as: pla:bridge\n    type: bridge',
    'BAD_MERGE',
    'pla:bridge\n    type',
  ],
];

describe('one fault in the registry, with its line and column:', () => tellsEach(entities, mistakes));

let seed: SmallSeed;
beforeEach(() => {
  seed = smallSeed();
});
afterEach(() => seed.remove());

describe('in company:', () => {
  test('a circle of merging is told at each of its members, and not at what leads into it', () => {
    const merge = (id: string, into: string) =>
      seed.edit(entities, `  - id: ${id}\n`, `  - id: ${id}\n    same-as: ${into}\n`);
    merge('act:mayor', 'act:council');
    merge('act:council', 'act:mayor');
    merge('act:roe', 'act:mayor');
    const circle = seed.check().faults.filter(({ code }) => code === 'BAD_MERGE');
    expect(circle.map(({ line, column }) => `${line}:${column}`)).toEqual([
      seed.place(entities, 'act:council\n    kind'),
      seed.place(
        entities,
        'act:mayor\n    kind: actor\n    type: person\n    label:\n      ar: اسم\n      en: act:council',
      ),
    ]);
  });

  test('a relation between two that are merged is one with itself', () => {
    seed.edit(entities, '  - id: act:council\n', '  - id: act:council\n    same-as: act:mayor\n');
    expect(seed.check().faults.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      `BAD_RELATION ${seed.place(source, '[act:mayor, meets')}`,
    ]);
  });
});
