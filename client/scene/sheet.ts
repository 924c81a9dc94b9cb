import type { Measure } from '../canvas/labels.ts';
import { fontSize, lineHeight } from '../canvas/marks.ts';
import type { Token } from '../look/token.ts';
import type { Kind, Lang, Line } from '../state/state.ts';
import type { View } from '../state/view.ts';
import { columnOf, type Paragraph } from './column.ts';
import { moved } from './extent.ts';
import { legendOf } from './legend.ts';
import { plainWords } from './plain-words.ts';
import type { Scene, Shape, Words } from './scene.ts';
import { stageShapes, type Beside } from './stage-scene.ts';

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
  /** What only a map, a timeline or a story since whose writing the data changed shows. */
  others: Record<'area' | 'soft' | 'reference' | 'gone', string>;
}

export interface SheetOptions {
  view: View;
  language: Lang;
  measure: Measure;
  token: Token;
  sayings: Sayings;
  /** What is drawn in place of the network alone. */
  beside?: Beside | null;
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

/** A picture on a sheet, with its title, what is told, a legend of what occurs, and where it comes from. */
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
      // in the order in which a slide is read aloud
      write(sayings.title, head.title, head.titleSize, 600, 'ink'),
      write(sayings.told, head.told, head.toldSize, 400, 'muted'),
      ...beside(options),
      ...staged(options),
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

/** The picture on the stage, beside the column where there is one. */
function staged(options: SheetOptions): Shape[] {
  const taken = options.column ? column.width + column.gap : 0;
  const isLeft = options.language === 'en';
  const { top, bottom } = stage;
  return stageShapes(
    { ...options, beside: options.beside ?? null },
    { top, bottom, left: margin + (isLeft ? 0 : taken), right: width - margin - (isLeft ? taken : 0) },
  );
}

/** Only what occurs, from the side where reading begins, in one row. */
function legend(
  { view, language, measure, token, sayings, beside = null }: SheetOptions,
  edge: number,
  along: 1 | -1,
): Shape[] {
  const samples = legendOf(view, token, sayings, beside);
  const roomOf = (name: string) => measure(name, { font: foot.size, weight: 400 }, language);
  const all = samples.reduce((sum, { wide, name }) => sum + wide + 10 + roomOf(name) + 28, -28);
  const scale = Math.min(1, (width - 2 * margin) / all);
  const size = fontSize({ font: foot.size }, language) * scale;
  let x = edge;
  return samples.flatMap(({ wide, shapes, name }) => {
    const sample = moved(shapes, { scale, x: along === 1 ? x : x - wide * scale, y: foot.legend });
    x += along * (wide + 10) * scale;
    const at = { x, y: foot.legend - (size * lineHeight) / 2 };
    x += along * (roomOf(name) + 28) * scale;
    return [...sample, plainWords(language, { text: name, at, size, color: token('ink') })];
  });
}
