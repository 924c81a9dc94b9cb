import { toElements, type Element } from '../canvas/elements.ts';
import { standingIn } from '../canvas/grouped.ts';
import { labelLines, type Measure } from '../canvas/labels.ts';
import { extentOf, fontSize, lineHeight, markOf } from '../canvas/marks.ts';
import type { Token } from '../look/token.ts';
import type { Lang, Point } from '../state/state.ts';
import type { DrawnEntity, View } from '../state/view.ts';
import { roomOf } from './extent.ts';
import { frameOf, rimmed } from './group-scene.ts';
import type { Mark, Shape, Stroke, Words } from './scene.ts';

/** The network as the canvas draws it, in canvas units; what only serves the pointer stays away. */
export function networkShapes(view: View, language: Lang, measure: Measure, token: Token): Shape[] {
  const elements = [...toElements(view, language, measure).values()];
  const { marks: standing, groups, placeOf } = standingIn(view);
  const entities = new Map(standing.map((entity) => [entity.id, entity]));
  const at = (id: unknown): Point => placeOf(String(id));
  const strokes: Stroke[] = [];
  const names: Words[] = [];
  const marks: Mark[] = [];
  const labels: Words[] = [];
  for (const element of elements) {
    const entity = entities.get(element.id);
    if (element.group === 'edges') {
      const stroke = toStroke(element, at, token);
      strokes.push(stroke, ...(facing.some((name) => has(element, name)) ? facingTips(stroke, token) : []));
      const name = nameOf(element, stroke, language, token);
      if (name) names.push(name);
    } else if (entity) {
      const mark = toMark(entity, element, at(entity.id), token);
      marks.push(...(has(element, 'folded') ? rimmed(mark, token('surface')) : [mark]));
      if (!has(element, 'unnamed'))
        labels.push(toLabel(entity, element, at(entity.id), { language, measure, token }));
    }
  }
  const measured = (words: Words): Words => ({ ...words, room: roomOf(words, measure) });
  const frames = [...groups.values()]
    .filter(({ isFolded }) => !isFolded)
    .flatMap((group) => frameOf(group, [...marks, ...labels], { language, measure, token }));
  return [...frames, ...strokes, ...names.map(measured), ...marks, ...labels.map(measured)];
}

const has = ({ classes }: Element, name: string) => classes.split(' ').includes(name);
const opacityOf = (element: Element) => (has(element, 'faded') ? 0.35 : 1);
export const forms = { ACTOR: 'disc', PLACE: 'square', EVENT: 'diamond', CONCEPT: 'ring' } as const;

function toMark(entity: DrawnEntity, element: Element, center: Point, token: Token): Mark {
  return {
    type: 'mark',
    id: entity.id,
    form: forms[entity.kind],
    center,
    size: extentOf(entity),
    color: token(markColor(entity, element)),
    opacity: opacityOf(element),
    ...(has(element, 'gone') ? { isGone: true } : {}),
  };
}

function markColor({ kind, shade }: DrawnEntity, element: Element): string {
  if (has(element, 'gone')) return 'muted';
  return shade === undefined ? kind.toLowerCase() : `ramp-${shade}`;
}

export interface Setting {
  language: Lang;
  measure: Measure;
  token: Token;
}

function toLabel(entity: DrawnEntity, element: Element, center: Point, set: Setting): Words {
  const { language, measure, token } = set;
  const lines = labelLines(entity, language, measure);
  const size = fontSize(markOf(entity), language);
  const height = lines.length * size * lineHeight;
  const radius = extentOf(entity) / 2;
  const { valign, halign, dx, dy } = element.data as Record<string, string & number>;
  const side = halign === 'left' ? 'right' : halign === 'right' ? 'left' : 'middle';
  const x = center.x + (side === 'middle' ? 0 : side === 'left' ? radius : -radius) + dx!;
  const y = valign === 'bottom' ? radius : valign === 'top' ? -radius - height : -height / 2;
  return {
    type: 'words',
    of: entity.id,
    text: entity.label[language],
    lines,
    at: { x, y: center.y + y + dy! },
    side,
    size,
    weight: markOf(entity).weight,
    color: token(has(element, 'gone') ? 'muted' : 'ink'),
    halo: { color: token('surface'), width: 2.6 },
    wrap: null,
    opacity: opacityOf(element),
    ...(has(element, 'gone') ? { isStruck: true } : {}),
  };
}

/** Colour of a line by its class; later ones win, as in the canvas's own styles. */
const inks = [
  ['tension', 'tension'],
  ['voice-a', 'voice-a'],
  ['voice-b', 'voice-b'],
  ['contested-denied', 'contested'],
  ['reference', 'reference'],
  ['bundle', 'reference'],
  ['gone', 'reference'],
] as const;

function toStroke(element: Element, at: (id: unknown) => Point, token: Token): Stroke {
  const { source, target, from, to, bow, width } = element.data;
  const start = shifted(at(source), from);
  const end = shifted(at(target), to);
  const ink = inks.findLast(([name]) => has(element, name))?.[1] ?? 'asserted';
  return {
    type: 'stroke',
    id: String(element.data['relation'] ?? element.data['bundle']),
    joins: { source: String(source), target: String(target) },
    from: start,
    to: end,
    control: bow === 0 ? null : controlOf(start, end, Number(bow)),
    width: Number(width),
    color: token(ink),
    isDashed: ['denied', 'contested-denied', 'gone'].some((name) => has(element, name)),
    ...(has(element, 'reference') ? { isDotted: true } : {}),
    hasArrow: !has(element, 'symmetric'),
    opacity: opacityOf(element),
  };
}

/** `by` is an offset as the canvas is told it: "12.0px -3.5px". */
function shifted({ x, y }: Point, by: unknown): Point {
  const [dx = 0, dy = 0] = String(by).split(' ').map(Number.parseFloat);
  return { x: x + dx, y: y + dy };
}

/** Half way, and the bow to the left of who looks along the line. */
function controlOf(from: Point, to: Point, bow: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return { x: (from.x + to.x) / 2 - uy * bow, y: (from.y + to.y) / 2 + ux * bow };
}

/** The middle of a line as drawn. */
function middleOf({ from, to, control }: Stroke): Point {
  const straight = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return control ? { x: (straight.x + control.x) / 2, y: (straight.y + control.y) / 2 } : straight;
}

/** Lines that stand against each other, or against their contrary. */
const facing = ['tension', 'facing'];

/** Two tips in the middle of a line that point at each other. */
function facingTips(stroke: Stroke, token: Token): Stroke[] {
  const { from, to, width, opacity } = stroke;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const middle = middleOf(stroke);
  const place = (forward: number, aside: number): Point => ({
    x: middle.x + along.x * forward - along.y * aside,
    y: middle.y + along.y * forward + along.x * aside,
  });
  return ([-1, 1] as const).flatMap((end) =>
    ([-1, 1] as const).map((aside): Stroke => ({
      type: 'stroke',
      id: stroke.id,
      joins: null,
      from: place(end * 7, aside * 3.5),
      to: place(end * 2.5, 0),
      control: null,
      width: Math.min(width, 1.6),
      color: token('tension'),
      isDashed: false,
      hasArrow: false,
      opacity,
    })),
  );
}

/** What a line is called, where the canvas says it without being asked. */
function nameOf(element: Element, stroke: Stroke, language: Lang, token: Token): Words | null {
  const text = String(element.data['label'] ?? '').replace(/[\u2066-\u2069]/g, '');
  if (text === '' || !['named', 'selected', 'told', 'bundle', 'counted'].some((name) => has(element, name)))
    return null;
  const size = fontSize({ font: 12.5 }, language);
  const { x, y } = middleOf(stroke);
  return {
    type: 'words',
    of: stroke.id,
    text,
    lines: [text],
    at: { x, y: y - (size * lineHeight) / 2 },
    side: 'middle',
    size,
    weight: 500,
    color: token(has(element, 'gone') ? 'muted' : has(element, 'named') ? 'contested' : 'ink'),
    halo: { color: token('surface'), width: 4 },
    wrap: null,
    opacity: stroke.opacity,
    ...(has(element, 'gone') ? { isStruck: true } : {}),
  };
}
