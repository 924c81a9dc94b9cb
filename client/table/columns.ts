import { drawnLineOf } from '../state/filters.ts';
import type { Entity, Lang } from '../state/state.ts';
import type { Drawn, View } from '../state/view.ts';
import type { WordId } from '../words/en.ts';

/** What a cell's text is made with. */
export interface Telling {
  readonly language: Lang;
  readonly say: (id: WordId) => string;
  readonly unseen: View['unseen'];
}

/** One column: what it is called, what stands in it as text or number, and whether it is there unless asked for. */
export interface ColumnOf<Item> {
  readonly id: string;
  readonly name: WordId;
  readonly value: (item: Item, telling: Telling) => string | number;
  readonly isUsual: boolean;
  /** How much of the width it takes, to the others. */
  readonly share: number;
}

export const entityColumns: readonly ColumnOf<Entity>[] = [
  {
    id: 'name',
    name: 'table.name',
    isUsual: true,
    share: 4,
    value: ({ label }, { language }) => label[language],
  },
  {
    id: 'kind',
    name: 'table.kind',
    isUsual: false,
    share: 2,
    value: ({ kind }, { say }) => say(`kind.${kind}`),
  },
  {
    id: 'type',
    name: 'table.type',
    isUsual: true,
    share: 2.5,
    value: ({ type }, { language }) => type.label[language],
  },
  { id: 'degree', name: 'table.degree', isUsual: true, share: 1.5, value: ({ degree }) => degree },
  { id: 'spoken', name: 'table.spoken', isUsual: true, share: 2, value: ({ spokenCount }) => spokenCount },
  {
    id: 'unseen',
    name: 'table.unseen',
    isUsual: false,
    share: 1.5,
    value: ({ id }, { unseen }) => unseen[id] ?? 0,
  },
  { id: 'id', name: 'table.id', isUsual: false, share: 3, value: ({ id }) => id },
];

export const relationColumns: readonly ColumnOf<Drawn>[] = [
  {
    id: 'subject',
    name: 'table.subject',
    isUsual: true,
    share: 3,
    value: ({ subject }, { language }) => subject.label[language],
  },
  {
    id: 'predicate',
    name: 'table.predicate',
    isUsual: true,
    share: 2.5,
    value: ({ predicate }, { language }) => predicate.label[language],
  },
  {
    id: 'object',
    name: 'table.object',
    isUsual: true,
    share: 3,
    value: ({ object }, { language }) => object.label[language],
  },
  {
    id: 'line',
    name: 'table.line',
    isUsual: true,
    share: 2,
    value: (relation, { say }) => say(`line.${drawnLineOf(relation)}`),
  },
  { id: 'claims', name: 'table.claims', isUsual: true, share: 1.3, value: ({ claimCount }) => claimCount },
  {
    id: 'origins',
    name: 'table.origins',
    isUsual: true,
    share: 1.3,
    value: ({ originCount }) => originCount,
  },
  { id: 'id', name: 'table.id', isUsual: false, share: 3, value: ({ id }) => id },
];
