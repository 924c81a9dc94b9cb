import { clearOnly, setFilter, setPerspective, toggleKind, toggleLine } from './filters.ts';
import type { Picture } from './state.ts';
import type { Change } from './store.ts';
import type { ViewFilter } from './view-filter.ts';

export type ChipPart = 'hidden-kind' | 'hidden-line' | 'only' | 'voice' | 'compare' | keyof ViewFilter;

/** One thing that narrows the picture, as it is named above it, and how it goes. */
export interface Chip {
  readonly key: string;
  readonly part: ChipPart;
  /** Ids and words that the part holds. */
  readonly values: readonly string[];
  /** Gives back what it keeps away; one step of the history. */
  readonly remove: Change;
}

/** All that narrows a picture, in the order in which the panel has it: what is kept away is always said. */
export function chipsOf({ hiddenKinds, hiddenLines, only, filter, perspective, compare }: Picture): Chip[] {
  const chip = (part: ChipPart, values: readonly string[], remove: Change): Chip => ({
    key: [part, ...values].join(' '),
    part,
    values,
    remove,
  });
  return [
    ...(perspective
      ? [
          chip('voice', [perspective.speaker, perspective.includeReported ? 'reported' : 'own'], (state) =>
            setPerspective(state, null),
          ),
        ]
      : []),
    ...(compare ? [chip('compare', [compare.a, compare.b], (state) => setPerspective(state, null))] : []),
    ...hiddenKinds.map((kind) => chip('hidden-kind', [kind], (state) => toggleKind(state, kind))),
    ...hiddenLines.map((line) => chip('hidden-line', [line], (state) => toggleLine(state, line))),
    ...partsInOrder.flatMap((part) => {
      const value = filter[part];
      return value === undefined
        ? []
        : [chip(part, words(value), (state) => setFilter(state, { [part]: undefined }))];
    }),
    ...(only ? [chip('only', [String(only.length)], clearOnly)] : []),
  ];
}

const partsInOrder: readonly (keyof ViewFilter)[] = [
  'kinds',
  'predicates',
  'about',
  'speakers',
  'reported',
  'stance',
  'polarity',
  'factuality',
  'within',
  'time',
  'minOrigins',
  'sources',
  'text',
  'reference',
];

/** A time as EDTF has it, its open ends as `..`; all else as it stands. */
function words(value: NonNullable<ViewFilter[keyof ViewFilter]>): readonly string[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object') return [`${value.earliest ?? '..'}/${value.latest ?? '..'}`];
  return [String(value)];
}
