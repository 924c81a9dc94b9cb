import type { Token } from '../look/token.ts';
import { kindsInOrder, lineOf, linesInOrder } from '../state/filters.ts';
import type { View } from '../state/view.ts';
import { moved } from './extent.ts';
import { forms } from './network-scene.ts';
import type { Bar, Shape, Stroke } from './scene.ts';
import type { Sayings } from './sheet.ts';
import type { Beside } from './stage-scene.ts';

/** A sample of what occurs in a picture, from 0 to `wide`, in the middle of a line at 0; and what it means. */
export interface Sample {
  readonly wide: number;
  readonly shapes: readonly Shape[];
  readonly name: string;
}

/** Only what occurs: kinds of entities, then kinds of lines, then what is known from elsewhere. */
export function legendOf(
  { gone = new Set(), ...all }: Pick<View, 'entities' | 'relations' | 'reference' | 'gone'>,
  token: Token,
  { kinds, lines, others }: Pick<Sayings, 'kinds' | 'lines' | 'others'>,
  beside: Beside | null = null,
): Sample[] {
  const besides = beside ? besideLegend(beside, token, others) : [];
  const drawn = beside?.rows.flat() ?? ['network'];
  const view = {
    entities: all.entities.filter(({ id }) => !gone.has(id)),
    relations: all.relations.filter(({ id }) => !gone.has(id)),
  };
  const isShaded = view.entities.some(({ shade }) => shade !== undefined);
  const marks = kindsInOrder
    .filter((kind) => view.entities.some((entity) => entity.kind === kind))
    // a map knows no actors and concepts, and on a timeline the words say which is which
    .filter(
      (kind) =>
        drawn.includes('network') || (drawn.includes('map') && kind !== 'ACTOR' && kind !== 'CONCEPT'),
    )
    .map((kind): Sample => {
      // where colour tells something else, only the shape tells the kind
      const color = token(isShaded ? 'muted' : kind.toLowerCase());
      const mark = { type: 'mark', id: null, form: forms[kind], size: 18, color, opacity: 1 } as const;
      return { wide: 18, shapes: [{ ...mark, center: { x: 9, y: 0 } }], name: kinds[kind] };
    });
  if (!drawn.includes('network')) return [...marks, ...besides];
  const stroke = (y: number, ink: string, isDashed: boolean): Stroke => ({
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
  const ghost: Sample = {
    wide: 44,
    shapes: [{ ...stroke(0, 'reference', true), width: 1.8 }],
    name: others.gone,
  };
  const dots: Stroke = { ...stroke(0, 'reference', false), isDotted: true };
  const bar = besides.find(({ name }) => name === others.reference);
  // a line and a bar are told by one name
  const known: Sample = {
    wide: bar ? 56 + bar.wide : 44,
    shapes: [dots, ...moved(bar?.shapes ?? [], { scale: 1, x: 56, y: 0 })],
    name: others.reference,
  };
  // two compared voices have colours of their own, and the words above say whose
  const isCompared = view.relations.some(({ voices }) => voices);
  return [
    ...marks,
    ...(isCompared ? [] : strokes),
    ...(all.reference.length > 0 ? [known] : []),
    ...(gone.size > 0 ? [ghost] : []),
    ...besides.filter((one) => one !== bar || all.reference.length === 0),
  ];
}

/** What only a map or a timeline draws. */
function besideLegend({ rows, map, timeline }: Beside, token: Token, names: Sayings['others']): Sample[] {
  const drawn = rows.flat();
  const bar = (rest: Partial<Bar>): Shape => ({
    type: 'bar',
    id: null,
    at: { x: 0, y: -5 },
    width: 44,
    height: 10,
    color: token('event'),
    soft: { left: 0, right: 0 },
    isReference: false,
    opacity: 1,
    ...rest,
  });
  const turn = Array.from({ length: 24 }, (_, nth) => (nth / 12) * Math.PI);
  const area: Shape = {
    type: 'area',
    id: null,
    rings: [turn.map((angle) => ({ x: 11 + 9 * Math.cos(angle), y: 9 * Math.sin(angle) }))],
    fill: { color: token('place'), opacity: 0.14 },
    rim: { color: token('place'), width: 1.5, isDashed: true },
    opacity: 1,
  };
  const moments = drawn.includes('timeline') ? (timeline?.moments ?? []) : [];
  const isVague = moments.some(({ span }) => span.isSoftStart || span.isSoftEnd);
  return [
    ...(drawn.includes('map') && map && map.sites.sites.length > 0
      ? [{ wide: 22, shapes: [area], name: names.area }]
      : []),
    ...(isVague ? [{ wide: 44, shapes: [bar({ soft: { left: 0, right: 26 } })], name: names.soft }] : []),
    ...(moments.some(({ isReference }) => isReference)
      ? [{ wide: 44, shapes: [bar({ isReference: true })], name: names.reference }]
      : []),
  ];
}
