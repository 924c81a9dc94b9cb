import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { overlap, type Box } from '../canvas/geometry.ts';
import type { Measure } from '../canvas/labels.ts';
import { fontSize, lineHeight } from '../canvas/marks.ts';
import type { Token } from '../look/token.ts';
import type { Base } from '../map/base.ts';
import { blocksOf, type Block } from '../map/blocks.ts';
import { circleOf, countryOf } from '../map/outline.ts';
import { freeNames } from '../map/names.ts';
import { fitting, projectionOf, type Size } from '../map/projection.ts';
import { sightOf } from '../map/sight.ts';
import type { Site, Sites } from '../map/sites.ts';
import type { Lang } from '../state/state.ts';
import type { View } from '../state/view.ts';
import { wrap } from './column.ts';
import { moved } from './extent.ts';
import { forms } from './network-scene.ts';
import { Pen } from './pen.ts';
import { plainWords } from './plain-words.ts';
import type { Area, Mark, Shape, Words } from './scene.ts';

export interface MapOptions {
  readonly sites: Sites;
  readonly base: Base;
  readonly size: Size;
  readonly lit: View['lit'];
  readonly language: Lang;
  readonly measure: Measure;
  readonly token: Token;
  /** What is said under it. */
  readonly below: string;
}

const font = 13;
const letters = { font, weight: 500 } as const;
/** Of names of land. */
const lettersOf = (isCountry: boolean) => (isCountry ? letters : ({ font: 11, weight: 400 } as const));
const rowHeight = 21;
const widest = 200;
/** A name further from its place would tell of another one. */
const farthest = 56;
/** What lies round a place tells where it is: so many metres, or as many times what it may be off. */
const round = { metres: 110_000, times: 1.25 };

/** Places as areas as wide as they are uncertain on land and borders, with what happened there. */
export function mapShapes(options: MapOptions): Shape[] {
  // where names would lie on each other, all of it is drawn on a larger ground, and that made smaller
  for (let larger = 1; ; larger *= 1.15) {
    const { width, height } = options.size;
    const drawn = drawnOn({ ...options, size: { width: width * larger, height: height * larger } });
    if (drawn.isApart || larger > 4) return moved(drawn.shapes, { scale: 1 / larger, x: 0, y: 0 });
  }
}

function drawnOn(options: MapOptions): { shapes: Shape[]; isApart: boolean } {
  const { sites, base, size, lit, language, measure, token } = options;
  const note = noteOf(options);
  const camera = fitting(
    sites.sites.map(({ point }) => ({
      ...point,
      radius: Math.max(point.radius * round.times, round.metres),
    })),
    // the same in both languages, however many lines are said under it
    { width: size.width, height: Math.max(40, size.height - 24) },
  );
  const project = projectionOf(camera, size).clipExtent([
    [0, 0],
    [size.width, size.height],
  ]);
  const ringsOf = (shape: GeoPermissibleObjects) => {
    const pen = new Pen();
    geoPath(project, pen)(shape);
    return pen.rings;
  };
  const sight = sightOf(base, camera, size, language);
  const ground = (rings: Area['rings'], rest: Partial<Area>): Area => ({
    type: 'area',
    id: null,
    rings,
    fill: null,
    rim: null,
    opacity: 1,
    ...rest,
  });
  const opacityOf = (id: string) => (lit && !lit.has(id) ? 0.35 : 1);
  const rim = (name: string, width: number, isDashed = false) => ({ color: token(name), width, isDashed });
  const { width, height } = size;
  const frame = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
  const blocks = blocksIn(options, camera, note.at.y);
  const written = blocks.flatMap((block) => writtenIn(block, options, opacityOf));
  const boxes = blocks.map((block) => boxOf(block));
  const taken = [...boxes, { left: 0, right: width, top: note.at.y, bottom: height }];
  const free = freeNames(sight.names, taken, {
    camera,
    size,
    measure: ({ text, isCountry }) => ({
      width: measure(text, lettersOf(isCountry), language),
      height: 2 * fontSize(lettersOf(isCountry), language),
    }),
  });
  const shapes = [
    ground([frame], { fill: { color: token('water'), opacity: 1 } }),
    ...sight.countries.flatMap(({ shape }) => {
      const rings = ringsOf(shape);
      const look = { fill: { color: token('land'), opacity: 1 }, rim: rim('line', 0.8) };
      return rings.length > 0 ? [ground(rings, look)] : [];
    }),
    ...(sight.hasGovernorates ? [ringsOf(base.governorateBorders)] : []).flatMap((rings) =>
      rings.length > 0 ? [ground(rings, { rim: rim('muted', 0.6, true), opacity: 0.7 })] : [],
    ),
    ...free.map(({ text, x, y, isCountry }): Words => {
      const own = lettersOf(isCountry);
      const letterSize = fontSize(own, language);
      const room = measure(text, own, language);
      const at = { x, y: y - (letterSize * lineHeight) / 2 };
      const halo = { color: token('land'), width: 1.5 };
      const words = plainWords(language, {
        text,
        at,
        size: letterSize,
        color: token('muted'),
        weight: own.weight,
      });
      return { ...words, side: 'middle', halo, room };
    }),
    ...sites.sites.map(({ place, isShown, point }): Area => {
      const country = countryOf(point, base);
      const color = token(isShown ? 'place' : 'muted');
      return ground(ringsOf(country ?? circleOf(point, camera)), {
        id: place.id,
        fill: isShown ? { color, opacity: country ? 0.05 : 0.14 } : null,
        rim: { color, width: 1.5, isDashed: true },
        opacity: opacityOf(place.id),
      });
    }),
    ...written,
    note,
  ];
  const isApart = boxes.every(
    (box, nth) =>
      box.top >= 0 &&
      Math.abs(box.top - blocks[nth]!.ownY) <= farthest &&
      !boxes.slice(nth + 1).some((other) => overlap(box, other) > 0),
  );
  return { shapes, isApart };
}

/** What is said under the map, in as many lines as it needs. */
function noteOf({ below, size: { width, height }, language, measure, token }: MapOptions): Words {
  const size = fontSize({ font: 11 }, language);
  const lines = wrap(below, width - 20, (part) => measure(part, { font: 11, weight: 400 }, language));
  const at = { x: language === 'ar' ? width - 10 : 10, y: height - lines.length * size * lineHeight - 4 };
  return plainWords(language, { text: below, lines, at, size, color: token('muted') });
}

interface Written extends Block {
  /** How wide its longest line is, with the mark before it. */
  readonly wide: number;
  /** Where it would stand by itself. */
  readonly ownY: number;
}

/** Sites near each other as one, with as many rows as their names have lines, each kept off the others. */
function blocksIn(
  { sites, size, language, measure }: MapOptions,
  camera: Parameters<typeof blocksOf>[1],
  bottom: number,
): Written[] {
  const blocks = blocksOf(sites.sites, camera, size).map((block): Written => {
    const lines = linesOf(block, language, measure);
    const wide = Math.max(...lines.map(({ text }) => measure(text, letters, language))) + 26;
    const x = Math.min(Math.max(block.x, wide / 2), Math.max(wide / 2, size.width - wide / 2));
    return { ...block, rows: lines.length, wide, x, ownY: block.y };
  });
  // down from one that is above, then up again from the lower edge
  const placed: Written[] = [];
  for (const block of blocks.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    let own = { ...block, y: Math.max(4, block.y) };
    for (const other of placed)
      if (overlap(boxOf(own), boxOf(other)) > 0) own = { ...own, y: boxOf(other).bottom };
    placed.push(own);
  }
  const risen: Written[] = [];
  for (const block of placed.toSorted((a, b) => boxOf(b).bottom - boxOf(a).bottom)) {
    const high = highOf(block);
    let own = { ...block, y: Math.min(block.y, bottom - high) };
    for (const other of risen) if (overlap(boxOf(own), boxOf(other)) > 0) own = { ...own, y: other.y - high };
    risen.push(own);
  }
  return risen.toReversed();
}

interface Line {
  readonly of: string;
  readonly text: string;
  readonly form: Mark['form'] | null;
  readonly isFirst: boolean;
  readonly whole: string;
}

/** What a block says: names of places, and under each what happened there. */
function linesOf({ sites }: Pick<Block, 'sites'>, language: Lang, measure: Measure): Line[] {
  return sites.flatMap(({ place, isShown, events }: Site) =>
    [
      { ...place, form: isShown ? forms.PLACE : null },
      ...events.map((event) => ({ ...event, form: forms.EVENT })),
    ].flatMap(({ id, label, form }) => {
      const whole = label[language];
      const lines = wrap(whole, widest - 24, (part) => measure(part, letters, language));
      return lines.map((text, nth) => ({ of: id, text, form, isFirst: nth === 0, whole }));
    }),
  );
}

function writtenIn(
  block: Block,
  { language, measure, token }: MapOptions,
  opacityOf: (id: string) => number,
): Shape[] {
  const size = fontSize({ font }, language);
  const lines = linesOf(block, language, measure);
  return lines.flatMap(({ of, form, isFirst, whole }, nth): Shape[] => {
    if (!isFirst) return [];
    const own = lines.slice(nth).filter((line, after) => line.of === of && (after === 0 || !line.isFirst));
    const opacity = opacityOf(of);
    const y = block.y + below + nth * rowHeight;
    const rooms = own.map(({ text }) => measure(text, letters, language));
    const wide = Math.max(...rooms);
    const gap = form ? 13 : 0;
    // the mark stands where reading of the first line begins
    const [first] = rooms;
    const toMark = language === 'ar' ? 1 : -1;
    const color = token(form === forms.PLACE ? 'place' : form === null ? 'muted' : 'event');
    const mark: Mark[] = form
      ? [
          {
            type: 'mark',
            id: of,
            form,
            center: { x: block.x + (toMark * (first! + gap)) / 2, y: y + rowHeight / 2 },
            size: form === forms.EVENT ? 14 : 11,
            color,
            opacity,
          },
        ]
      : [];
    return [
      ...mark,
      {
        ...plainWords(language, {
          text: whole,
          lines: own.map(({ text }) => text),
          at: { x: block.x - (toMark * gap) / 2, y: y + (rowHeight - size * lineHeight) / 2 },
          size,
          color: token(form === null ? 'muted' : 'ink'),
          weight: 500,
        }),
        of,
        side: 'middle',
        halo: { color: token('land'), width: 2 },
        room: wide,
        opacity,
      },
    ];
  });
}

/** Its first line stands a little under the point. */
const below = 6;
const highOf = ({ rows }: Pick<Block, 'rows'>) => below + rows * rowHeight;
const boxOf = ({ x, y, rows, wide }: Written): Box => ({
  left: x - wide / 2,
  right: x + wide / 2,
  top: y,
  bottom: y + highOf({ rows }),
});
