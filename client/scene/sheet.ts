import type { Measure } from '../canvas/labels.ts';
import { fontSize, lineHeight } from '../canvas/marks.ts';
import type { Token } from '../look/token.ts';
import { kindsInOrder, lineOf, linesInOrder } from '../state/filters.ts';
import type { Kind, Lang, Line, Point } from '../state/state.ts';
import type { View } from '../state/view.ts';
import { columnOf, type Paragraph } from './column.ts';
import { forms, networkShapes } from './network-scene.ts';
import { plainWords } from './plain-words.ts';
import type { Scene, Shape, Words } from './scene.ts';

/** What is said round a picture, in the page's language. */
export interface Sayings {
  title: string;
  /** Whose voice it is, what is left out, how much is shown. */
  told: string;
  /** Sources, day and state of the data. */
  origin: string;
  description: string;
  kinds: Record<Kind, string>;
  lines: Record<Line, string>;
}

export interface SheetOptions {
  view: View;
  language: Lang;
  measure: Measure;
  token: Token;
  sayings: Sayings;
  /** Beside the picture, where reading ends. */
  column?: readonly Paragraph[];
}

/** Sixteen by nine, as screens and slides are. */
const width = 1600;
const height = 900;
const margin = 56;
const head = { title: 32, titleSize: 38, told: 91, toldSize: 20 };
const foot = { legend: 822, origin: 854, size: 17, small: 15 };
const stage = { top: 130, bottom: 806 };
const column = { width: 460, gap: 40 };
/** A small picture is not blown up to poster letters. */
const largest = 1.7;

/** The network on a sheet, with its title, what is told, a legend of what occurs, and where it comes from. */
export function toSheet(options: SheetOptions): Scene {
  const { language, measure, token, sayings } = options;
  const isLeft = language === 'en';
  const edge = isLeft ? margin : width - margin;
  const write = (text: string, y: number, font: number, weight: Words['weight'], color: string): Words => {
    const room = width - 2 * margin;
    const wide = measure(text, { font, weight }, language);
    const size = fontSize({ font: wide > room ? (font * room) / wide : font }, language);
    return plainWords(language, { text, at: { x: edge, y }, size, weight, color: token(color) });
  };
  return {
    width,
    height,
    paper: token('surface'),
    language,
    title: sayings.title,
    description: sayings.description,
    shapes: [
      ...fitted(options),
      ...beside(options),
      write(sayings.title, head.title, head.titleSize, 600, 'ink'),
      write(sayings.told, head.told, head.toldSize, 400, 'muted'),
      ...legend(options, edge, isLeft ? 1 : -1),
      write(sayings.origin, foot.origin, foot.small, 400, 'muted'),
    ],
  };
}

function beside({ column: paragraphs = [], language, measure }: SheetOptions): Shape[] {
  const left = language === 'ar' ? margin : width - margin - column.width;
  const box = { left, top: stage.top, width: column.width, height: stage.bottom - stage.top };
  return columnOf(paragraphs, box, language, measure);
}

/** The network in the middle of the stage, as large as it fits. */
function fitted(options: SheetOptions): Shape[] {
  const { view, language, measure, token } = options;
  const shapes = networkShapes(view, language, measure, token);
  if (shapes.length === 0) return [];
  const box = extentOf(shapes, (text, font, weight) => measure(text, { font, weight }, 'en'));
  const taken = options.column ? column.width + column.gap : 0;
  const room = { width: width - 2 * margin - taken, height: stage.bottom - stage.top };
  const middle = width / 2 + (language === 'ar' ? taken : -taken) / 2;
  const scale = Math.min(largest, room.width / (box.right - box.left), room.height / (box.bottom - box.top));
  const move = ({ x, y }: Point): Point => ({
    x: middle + (x - (box.left + box.right) / 2) * scale,
    y: (stage.top + stage.bottom) / 2 + (y - (box.top + box.bottom) / 2) * scale,
  });
  return shapes.map((shape) => {
    if (shape.type === 'mark') return { ...shape, center: move(shape.center), size: shape.size * scale };
    if (shape.type === 'words') {
      const halo = shape.halo && { ...shape.halo, width: shape.halo.width * scale };
      return { ...shape, at: move(shape.at), size: shape.size * scale, halo };
    }
    return {
      ...shape,
      from: move(shape.from),
      to: move(shape.to),
      control: shape.control && move(shape.control),
      width: shape.width * scale,
    };
  });
}

/** Sizes are those of the drawn letters, so that `wide` measures them without regard to the language. */
function extentOf(
  shapes: readonly Shape[],
  wide: (text: string, font: number, weight: 400 | 500 | 600) => number,
) {
  const boxes = shapes.flatMap((shape) => {
    if (shape.type === 'stroke') return [];
    if (shape.type === 'mark') {
      const { x, y } = shape.center;
      const half = shape.size / 2;
      return [{ left: x - half, right: x + half, top: y - half, bottom: y + half }];
    }
    const long = Math.max(...shape.lines.map((line) => wide(line, shape.size, shape.weight)));
    const left = shape.at.x - { left: 0, middle: long / 2, right: long }[shape.side];
    const bottom = shape.at.y + shape.lines.length * shape.size * lineHeight;
    return [{ left, right: left + long, top: shape.at.y, bottom }];
  });
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Only what occurs, from the side where reading begins. */
function legend(
  { view, language, measure, token, sayings }: SheetOptions,
  edge: number,
  along: 1 | -1,
): Shape[] {
  const shapes: Shape[] = [];
  const middle = foot.legend;
  const size = fontSize({ font: foot.size }, language);
  let x = edge;
  const isShaded = view.entities.some(({ shade }) => shade !== undefined);
  const name = (text: string) => {
    const at = { x, y: middle - (size * lineHeight) / 2 };
    shapes.push(plainWords(language, { text, at, size, color: token('ink') }));
    x += along * (measure(text, { font: foot.size, weight: 400 }, language) + 28);
  };
  for (const kind of kindsInOrder.filter((one) => view.entities.some((entity) => entity.kind === one))) {
    const form = forms[kind];
    const center = { x: x + along * 9, y: middle };
    shapes.push({
      type: 'mark',
      id: null,
      form,
      center,
      size: 18,
      // where colour tells something else, only the shape tells the kind
      color: token(isShaded ? 'muted' : kind.toLowerCase()),
      opacity: 1,
    });
    x += along * 26;
    name(sayings.kinds[kind]);
  }
  // two compared voices have colours of their own, and the words above say whose
  if (view.relations.some(({ voices }) => voices)) return shapes;
  for (const line of linesInOrder.filter((one) =>
    view.relations.some((relation) => lineOf(relation) === one),
  )) {
    const stroke = (y: number, ink: string, isDashed: boolean): Shape => ({
      type: 'stroke',
      joins: null,
      from: { x, y },
      to: { x: x + along * 44, y },
      control: null,
      width: 2.4,
      color: token(ink),
      isDashed,
      hasArrow: false,
      opacity: 1,
    });
    if (line === 'CONTESTED')
      shapes.push(stroke(middle - 3, 'asserted', false), stroke(middle + 3, 'contested', true));
    else shapes.push(stroke(middle, line === 'TENSION' ? 'tension' : 'asserted', line === 'DENIED'));
    x += along * 54;
    name(sayings.lines[line]);
  }
  return shapes;
}
