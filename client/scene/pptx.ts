import type PptxGenJS from 'pptxgenjs';
import { lineHeight } from '../canvas/marks.ts';
import type { Lang, Point } from '../state/state.ts';
import { finished, shapeName } from './pptx-finish.ts';
import { printable } from './printable.ts';
import type { Area, Bar, Mark, Scene, Shape, Stroke, Words } from './scene.ts';

/** A scene as a slide, with what the speaker reads under it. */
export interface Slide {
  readonly scene: Scene;
  readonly notes: string;
}

/** Units of a sheet in an inch of a slide that is 13.33 inches wide, as PowerPoint's own wide ones are. */
const inch = 120;
const points = (size: number) => Math.round(((size * 72) / inch) * 10) / 10;
/** Has both scripts, and is wherever slides are shown. */
const font = 'Arial';
/** Style sheets are written short, `#fff`; slides want six digits. */
const hex = (color: string) =>
  color
    .replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
    .replace('#', '')
    .toUpperCase();
const faint = (opacity: number) => Math.round((1 - opacity) * 100);
const locale: Record<Lang, string> = { ar: 'ar-SY', en: 'en-GB' };

/**
 * Slides whose marks, lines and texts are PowerPoint's own: each can be moved and written over, lines hang on the
 * marks they join, Arabic is right to left. The scenes must have the same size, and colours as `#rrggbb` or `#rgb`.
 */
export async function toPptx(slides: readonly Slide[]): Promise<Uint8Array> {
  const { default: Pptx } = await import('pptxgenjs');
  const deck = new Pptx();
  const [first] = slides;
  if (!first) throw new Error('client/scene/pptx: no slide to write');
  const { width, height, language, title } = first.scene;
  deck.defineLayout({ name: 'sheet', width: width / inch, height: height / inch });
  deck.layout = 'sheet';
  deck.title = printable(title);
  deck.rtlMode = language === 'ar';
  for (const { scene, notes } of slides) {
    const slide = deck.addSlide();
    slide.background = { color: hex(scene.paper) };
    scene.shapes.forEach((shape, nth) => put(slide, shape, nth, scene));
    if (notes !== '') slide.addNotes(printable(notes));
  }
  const written = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  return finished(written, slides);
}

function put(slide: PptxGenJS.Slide, shape: Shape, nth: number, scene: Scene): void {
  const objectName = shapeName(shape, nth);
  if (shape.type === 'mark') putMark(slide, shape, objectName, scene.paper);
  else if (shape.type === 'stroke') putStroke(slide, shape, objectName);
  else if (shape.type === 'area') putArea(slide, shape, objectName);
  else if (shape.type === 'bar') putBar(slide, shape, objectName);
  else putWords(slide, shape, objectName, scene.language);
}

const presets = { disc: 'ellipse', ring: 'ellipse', square: 'rect', diamond: 'diamond' } as const;

function putMark(slide: PptxGenJS.Slide, mark: Mark, objectName: string, paper: string): void {
  const { form, center, size, color, opacity, isGone = false } = mark;
  const isHollow = form === 'ring' || isGone;
  const breadth = isGone ? size / 12 : isHollow ? size / 8 : 0;
  const across = (size - breadth) / inch;
  slide.addShape(presets[form], {
    objectName,
    x: center.x / inch - across / 2,
    y: center.y / inch - across / 2,
    w: across,
    h: across,
    fill: { color: hex(isHollow ? paper : color), transparency: faint(opacity) },
    ...(isHollow
      ? {
          line: {
            color: hex(color),
            width: points(breadth),
            transparency: faint(opacity),
            ...(isGone ? { dashType: 'sysDash' as const } : {}),
          },
        }
      : {}),
  });
}

function putStroke(slide: PptxGenJS.Slide, stroke: Stroke, objectName: string): void {
  const { from, to, control, width, color, isDashed, isDotted, hasArrow, opacity } = stroke;
  const ends = [from, to, ...(control ? [control] : [])];
  const x = Math.min(...ends.map((end) => end.x));
  const y = Math.min(...ends.map((end) => end.y));
  const box = {
    objectName,
    x: x / inch,
    y: y / inch,
    w: (Math.max(...ends.map((end) => end.x)) - x) / inch,
    h: (Math.max(...ends.map((end) => end.y)) - y) / inch,
    line: {
      color: hex(color),
      width: points(width),
      transparency: faint(opacity),
      ...(isDashed ? { dashType: 'dash' as const } : {}),
      ...(isDotted ? { dashType: 'sysDot' as const } : {}),
      ...(hasArrow ? { endArrowType: 'triangle' as const } : {}),
    },
  };
  if (!control) {
    slide.addShape('line', { ...box, flipH: to.x < from.x, flipV: to.y < from.y });
    return;
  }
  const place = (end: { x: number; y: number }) => ({ x: (end.x - x) / inch, y: (end.y - y) / inch });
  const bend = place(control);
  // the types leave this shape out of the names that they allow
  slide.addShape('custGeom' as never, {
    ...box,
    points: [
      { ...place(from), moveTo: true },
      { ...place(to), curve: { type: 'quadratic', x1: bend.x, y1: bend.y } },
    ],
  });
}

function putArea(slide: PptxGenJS.Slide, { rings, fill, rim, opacity }: Area, objectName: string): void {
  const all = rings.flat();
  if (all.length === 0) return;
  const left = Math.min(...all.map(({ x }) => x));
  const top = Math.min(...all.map(({ y }) => y));
  const place = ({ x, y }: Point) => ({ x: (x - left) / inch, y: (y - top) / inch });
  // the types leave this shape out of the names that they allow
  slide.addShape('custGeom' as never, {
    objectName,
    x: left / inch,
    y: top / inch,
    w: (Math.max(...all.map(({ x }) => x)) - left) / inch,
    h: (Math.max(...all.map(({ y }) => y)) - top) / inch,
    ...(fill ? { fill: { color: hex(fill.color), transparency: faint(fill.opacity * opacity) } } : {}),
    ...(rim
      ? {
          line: {
            color: hex(rim.color),
            width: points(rim.width),
            transparency: faint(opacity),
            ...(rim.isDashed ? { dashType: 'sysDash' as const } : {}),
          },
        }
      : {}),
    points: rings.flatMap((ring) => [
      ...ring.map((at, nth) => ({ ...place(at), ...(nth === 0 ? { moveTo: true } : {}) })),
      ...(fill ? [{ close: true as const }] : []),
    ]),
  });
}

/** What fades at its ends is made to after the slide is written. */
function putBar(slide: PptxGenJS.Slide, bar: Bar, objectName: string): void {
  const { at, width, height, color, isReference, opacity } = bar;
  slide.addShape('rect', {
    objectName,
    x: at.x / inch,
    y: at.y / inch,
    w: width / inch,
    h: height / inch,
    fill: { color: hex(color), transparency: faint(opacity * (isReference ? 0.28 : 1)) },
    ...(isReference
      ? {
          line: {
            color: hex(color),
            width: points(1.5),
            transparency: faint(opacity),
            dashType: 'sysDot' as const,
          },
        }
      : {}),
  });
}

/** Arial runs wider than the letters that were measured; the box has room for it and breaks no line by itself. */
const spare = 1.25;

/**
 * What keeps a name apart from the direction of the sentence round it is a character that old programs draw as a box. It
 * stays only where the direction changes there.
 */
function withoutNeedlessIsolates(text: string): string {
  const isRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
  const isLeft = /\p{Script=Latin}/u;
  if (isRight.test(text) && isLeft.test(text)) return text;
  return text.replace(/\u2068([^\u2066-\u2069]*)\u2069/g, '$1');
}

const isOnLine = ({ of, room }: Words) => room !== undefined && /^(rel|bundle):/.test(of ?? '');

function putWords(slide: PptxGenJS.Slide, words: Words, objectName: string, language: Lang): void {
  const { text, lines, at, side, size, weight, color, wrap, opacity, isStruck = false } = words;
  const longest = Math.max(...lines.map((line) => line.length));
  // what stands on a line has clear ground behind it, and no more of it than it needs
  const ground = isOnLine(words) && words.halo ? { fill: { color: hex(words.halo.color) } } : {};
  const free = isOnLine(words) ? words.room! * 1.08 : longest * size * 0.62 * spare + size;
  const w = (wrap ?? free) / inch;
  const left = at.x / inch - { left: 0, middle: w / 2, right: w }[side];
  slide.addText(
    (wrap === null ? lines : [text]).map((line, nth) => ({
      text: withoutNeedlessIsolates(printable(line)),
      // the paragraph takes its direction from here, not from the box
      options: { rtlMode: language === 'ar', softBreakBefore: nth > 0 },
    })),
    {
      objectName,
      x: left,
      y: at.y / inch,
      w,
      h: (lines.length * size * lineHeight) / inch,
      margin: 0,
      ...ground,
      ...(isStruck ? { strike: 'sngStrike' as const } : {}),
      wrap: wrap !== null,
      valign: wrap === null ? 'middle' : 'top',
      align: side === 'middle' ? 'center' : side,
      fontFace: font,
      // Arial runs wider than what the lines were broken for
      fontSize: points(wrap === null ? size : size * 0.94),
      bold: weight === 600,
      color: hex(color),
      transparency: faint(opacity),
      lang: locale[language],
      isTextBox: true,
    },
  );
}
