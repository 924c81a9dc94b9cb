import { describe } from 'vitest';
import { tellsEach, type Mistake } from '../../support/mistakes.ts';
import { predicates, types } from '../../support/seed-files.ts';

const mistakes: Mistake[] = [
  // unique
  [
    'a root twice',
    'predicates:\n',
    '  - id: deeds\n    label: { ar: x, en: x }\n    quad: none\npredicates:\n',
    'DUPLICATE',
    'deeds\n    label: {',
  ],
  // known
  ['an unknown root', 'root: deeds', 'root: deed', 'UNKNOWN', 'deed\n'],
  ['an unknown opposite', 'opposite: opposes', 'opposite: oppose', 'UNKNOWN', 'oppose\n'],
  // predicates
  [
    'an opposite of itself',
    'opposite: opposes',
    'opposite: backs',
    'BAD_PREDICATE',
    'backs\n  - id: opposes',
  ],
  [
    'opposites of which one is symmetric',
    'opposite: opposes',
    'opposite: opposes\n    symmetric: true',
    'BAD_PREDICATE',
    'opposes\n    symmetric',
  ],
];

const typeMistakes: Mistake[] = [
  [
    'a type twice',
    'types:\n',
    'types:\n  - { id: idea, kind: concept, label: { ar: x, en: x } }\n',
    'DUPLICATE',
    'idea\n    kind',
  ],
  ['a kind that is none', 'kind: concept', 'kind: conceit', 'BAD_SHAPE', 'conceit'],
  ['a type without a label', '    label:\n      ar: نوع\n      en: idea\n', '', 'BAD_SHAPE', 'id: idea'],
];

describe('one fault in the predicates, with its line and column:', () => tellsEach(predicates, mistakes));

describe('one fault in the types, with its line and column:', () => tellsEach(types, typeMistakes));
