import type { Token } from '../look/token.ts';
import { kindsInOrder, lineOf, linesInOrder } from '../state/filters.ts';
import type { View } from '../state/view.ts';
import { forms } from './network-scene.ts';
import type { Shape } from './scene.ts';
import type { Sayings } from './sheet.ts';

/** A sample of what occurs in a picture, from 0 to `wide`, in the middle of a line at 0; and what it means. */
export interface Sample {
  readonly wide: number;
  readonly shapes: readonly Shape[];
  readonly name: string;
}

/** Only what occurs: kinds of entities, then kinds of lines. */
export function legendOf(
  view: Pick<View, 'entities' | 'relations'>,
  token: Token,
  { kinds, lines }: Pick<Sayings, 'kinds' | 'lines'>,
): Sample[] {
  const isShaded = view.entities.some(({ shade }) => shade !== undefined);
  const marks = kindsInOrder
    .filter((kind) => view.entities.some((entity) => entity.kind === kind))
    .map((kind): Sample => {
      // where colour tells something else, only the shape tells the kind
      const color = token(isShaded ? 'muted' : kind.toLowerCase());
      const mark = { type: 'mark', id: null, form: forms[kind], size: 18, color, opacity: 1 } as const;
      return { wide: 18, shapes: [{ ...mark, center: { x: 9, y: 0 } }], name: kinds[kind] };
    });
  // two compared voices have colours of their own, and the words above say whose
  if (view.relations.some(({ voices }) => voices)) return marks;
  const stroke = (y: number, ink: string, isDashed: boolean): Shape => ({
    type: 'stroke',
    id: null,
    joins: null,
    from: { x: 0, y },
    to: { x: 44, y },
    control: null,
    width: 2.4,
    color: token(ink),
    isDashed,
    hasArrow: false,
    opacity: 1,
  });
  const strokes = linesInOrder
    .filter((line) => view.relations.some((relation) => lineOf(relation) === line))
    .map((line): Sample => ({
      wide: 44,
      shapes:
        line === 'CONTESTED'
          ? [stroke(-3, 'asserted', false), stroke(3, 'contested', true)]
          : [stroke(0, line === 'TENSION' ? 'tension' : 'asserted', line === 'DENIED')],
      name: lines[line],
    }));
  return [...marks, ...strokes];
}
