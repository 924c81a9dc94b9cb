import type { Measure } from '../canvas/labels.ts';
import { fontSize, lineHeight } from '../canvas/marks.ts';
import type { Token } from '../look/token.ts';
import type { Lang } from '../state/state.ts';
import type { View } from '../state/view.ts';
import { softEnds, toBars } from '../timeline/lanes.ts';
import { idOf, type Moment } from '../timeline/moments.ts';
import type { Range } from '../timeline/range.ts';
import { ticksOf, toScale } from '../timeline/scale.ts';
import { wrap } from './column.ts';
import { moved } from './extent.ts';
import { plainWords } from './plain-words.ts';
import type { Bar, Shape, Stroke } from './scene.ts';

export interface TimelineOptions {
  readonly moments: readonly Moment[];
  /** What each of them is called, in their order. */
  readonly names: readonly string[];
  readonly domain: Range | null;
  readonly size: { readonly width: number; readonly height: number };
  readonly lit: View['lit'];
  readonly language: Lang;
  readonly locale: string;
  readonly measure: Measure;
  readonly token: Token;
  /** What is said under it; nothing for ''. */
  readonly below: string;
}

const font = 14;
const letters = { font, weight: 400 } as const;
const widestName = 236;
const bar = 10;
/** Room below the bars for what the lines of years say. */
const yearsHigh = 28;

/** A bar each moment, as long as its time may be, over lines of years; from right to left in Arabic. */
export function timelineShapes(options: TimelineOptions): Shape[] {
  // where there are many, all of it is drawn on a larger ground, and that made smaller
  for (let larger = 1; ; larger *= 1.15) {
    const { width, height } = options.size;
    const drawn = drawnOn(options, { width: width * larger, height: height * larger });
    if (drawn.isWithin || larger > 12) return moved(drawn.shapes, { scale: 1 / larger, x: 0, y: 0 });
  }
}

function drawnOn(
  { moments, names, domain, lit, language, locale, measure, token, below }: TimelineOptions,
  { width, height }: TimelineOptions['size'],
): { shapes: Shape[]; isWithin: boolean } {
  const isRight = language === 'ar';
  const fromStart = (x: number) => (isRight ? width - x : x);
  const size = fontSize(letters, language);
  const small = fontSize({ font: 12 }, language);
  const told = wrap(below, width - 8, (part) => measure(part, { font: 12, weight: 400 }, language));
  const noteTop = height - Math.max(1, told.length) * small * lineHeight;
  const note = plainWords(language, {
    text: below,
    lines: told,
    at: { x: fromStart(4), y: noteTop },
    size: small,
    color: token('muted'),
  });
  const notes = below === '' ? [] : [note];
  if (!domain) return { shapes: notes, isWithin: true };
  const scale = toScale(domain, width);
  const lines = names.map((name) => wrap(name, widestName, (part) => measure(part, letters, language)));
  const rooms = lines.map((own) => Math.max(...own.map((line) => measure(line, letters, language))));
  const bars = toBars(
    moments.map(({ key, span }, nth) => ({ key, span, labelWidth: Math.ceil(rooms[nth]!) + 2 })),
    scale,
  );
  const most = Math.max(1, ...lines.map((own) => own.length));
  // a bar that fills the width has its name above it, and so has every other then
  const isOver = bars.some(({ start, width: long, label }) => isUnder(label, start, long));
  const lane = most * size * lineHeight + (isOver ? bar + 16 : 12);
  const lanes = Math.max(0, ...bars.map((one) => one.lane)) + 1;
  const room = noteTop - yearsHigh;
  const top = Math.max(0, (room - lanes * lane) / 2);
  const shapes = moments.flatMap((moment, nth): Shape[] => {
    const { start, width: long, label, lane: row } = bars[nth]!;
    const middle = top + row * lane + (isOver ? lane - bar / 2 - 6 : lane / 2);
    const id = idOf(moment);
    const soft = softEnds(moment.span, long);
    const opacity = lit && !lit.has(id) ? 0.35 : 1;
    const drawn: Bar = {
      type: 'bar',
      id,
      at: { x: isRight ? width - start - long : start, y: middle - bar / 2 },
      width: long,
      height: bar,
      color: token('entity' in moment.of ? moment.of.entity.kind.toLowerCase() : 'ink'),
      soft: isRight ? { left: soft.end, right: soft.start } : { left: soft.start, right: soft.end },
      isReference: moment.isReference,
      opacity,
    };
    const own = lines[nth]!;
    const block = own.length * size * lineHeight;
    const textTop = isUnder(label, start, long) ? middle - bar / 2 - block - 1 : middle - block / 2;
    const nearEnd = label.isBefore ? label.start + label.width : label.start;
    const words = plainWords(language, {
      text: names[nth]!,
      lines: own,
      at: { x: fromStart(nearEnd), y: textTop },
      size,
      color: token('ink'),
    });
    const isLeft = label.isBefore === isRight;
    const halo = { color: token('surface'), width: 2 };
    return [drawn, { ...words, of: id, side: isLeft ? 'left' : 'right', halo, room: rooms[nth]!, opacity }];
  });
  const all = ticksOf(domain, scale, locale);
  const widest = Math.max(...all.map(({ text }) => measure(text, { font: 12, weight: 400 }, language)));
  const apart = all.length > 1 ? Math.abs(all[1]!.at - all[0]!.at) : width;
  // where their names would touch, only some lines have one
  const each = Math.ceil((widest + 14) / apart);
  const ticks = all.flatMap(({ at, text }, nth): Shape[] => {
    const x = fromStart(at);
    const line: Stroke = {
      type: 'stroke',
      id: null,
      joins: null,
      from: { x, y: 0 },
      to: { x, y: room + 20 },
      control: null,
      width: 1,
      color: token('line'),
      isDashed: false,
      hasArrow: false,
      opacity: 1,
    };
    const place = { x: x + (isRight ? -4 : 4), y: room + 20 - small * lineHeight };
    if (nth % each !== 0) return [line];
    return [line, plainWords(language, { text, at: place, size: small, color: token('muted') })];
  });
  return { shapes: [...ticks, ...shapes, ...notes], isWithin: lanes * lane <= room };
}

const isUnder = (label: { start: number; width: number }, start: number, long: number) =>
  label.start < start + long && label.start + label.width > start;
