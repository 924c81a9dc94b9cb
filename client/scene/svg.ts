import { family } from '../canvas/labels.ts';
import { lineHeight } from '../canvas/marks.ts';
import type { Point } from '../state/state.ts';
import { printable } from './printable.ts';
import type { Area, Bar, Mark, Scene, Shape, Stroke, Words } from './scene.ts';

export interface SvgOptions {
  /** Rules of `@font-face` that hold the fonts themselves. */
  fonts: string;
  /** No sheet behind the picture. */
  isTransparent: boolean;
  /** Where it is part of a document: begins its ids, and shapes tell by `data-of` what they stand for. */
  part?: string;
}

/** A document of its own: text that can be selected and searched, fonts inside, nothing fetched, no script. */
export function toSvg(scene: Scene, { fonts, isTransparent, part }: SvgOptions): string {
  const { width, height, paper, language, title, description, shapes } = scene;
  const id = (name: string) => (part === undefined ? name : `${part}-${name}`);
  const described = description === '' ? '' : ` ${id('description')}`;
  const colors = [...new Set(shapes.flatMap((shape) => (isPointed(shape) ? shape.color : [])))];
  const arrowOf = (color: string) => id(`arrow-${colors.indexOf(color)}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" xml:lang="${language}" aria-labelledby="${id('title')}${described}" font-family="${escape(family)}">`,
    `<title id="${id('title')}">${escape(title)}</title>`,
    description === '' ? '' : `<desc id="${id('description')}">${escape(description)}</desc>`,
    `<defs>${fonts === '' ? '' : `<style>${fonts}</style>`}${colors.map((color) => arrow(color, arrowOf(color))).join('')}${shapes.map((shape, nth) => fade(shape, id(`fade-${nth}`))).join('')}</defs>`,
    isTransparent ? '' : `<rect width="${width}" height="${height}" fill="${escape(paper)}"/>`,
    ...shapes.map((shape, nth) => {
      const drawn = drawnOf(shape, nth);
      const of = shape.type === 'words' ? shape.of : shape.id;
      return part === undefined || of === null ? drawn : `<g data-of="${escape(of)}">${drawn}</g>`;
    }),
    '</svg>\n',
  ].join('\n');

  function drawnOf(shape: Shape, nth: number): string {
    if (shape.type === 'mark') return mark(shape, paper);
    if (shape.type === 'area') return area(shape);
    if (shape.type === 'bar') return bar(shape, isSoft(shape) ? id(`fade-${nth}`) : null);
    if (shape.type === 'words') return `${part === undefined ? '' : plate(shape)}${words(shape, language)}`;
    const drawn = stroke(shape, shape.hasArrow ? arrowOf(shape.color) : null);
    // a thin line is hard to hit
    return part === undefined ? drawn : `${drawn}${path(shape, ' stroke="transparent" stroke-width="18"')}`;
  }
}

const isPointed = (shape: Shape): shape is Stroke => shape.type === 'stroke' && shape.hasArrow;

/** A text as markup writes it, in an element or in quotes. */
export const escape = (text: string) =>
  printable(text).replace(
    /[&<>"]/g,
    (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]!,
  );

const number = (value: number) => String(Math.round(value * 100) / 100);
const point = ({ x, y }: Point) => `${number(x)} ${number(y)}`;
const opacity = (value: number) => (value === 1 ? '' : ` opacity="${number(value)}"`);

function arrow(color: string, id: string): string {
  return (
    `<marker id="${id}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="5" markerHeight="5" orient="auto">` +
    `<path d="M0 0 10 5 0 10Z" fill="${escape(color)}"/></marker>`
  );
}

function mark(
  { form, center: { x, y }, size, color, opacity: strength, isGone }: Mark,
  paper: string,
): string {
  const half = size / 2;
  const fill = isGone
    ? `fill="${escape(paper)}" stroke="${escape(color)}" stroke-width="${number(size / 12)}" stroke-dasharray="${number(size / 6)}"${opacity(strength)}`
    : `fill="${escape(color)}"${opacity(strength)}`;
  if (form === 'square')
    return `<rect x="${number(x - half)}" y="${number(y - half)}" width="${number(size)}" height="${number(size)}" rx="2" ${fill}/>`;
  if (form === 'diamond') {
    const corners = [`${number(x)} ${number(y - half)}`, `${number(x + half)} ${number(y)}`];
    return `<path d="M${corners.join(' ')} ${number(x)} ${number(y + half)} ${number(x - half)} ${number(y)}Z" ${fill}/>`;
  }
  const circle = (radius: number, look: string) =>
    `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" ${look}/>`;
  if (form === 'disc' || isGone) return circle(half, fill);
  const breadth = size / 8;
  const look = `fill="${escape(paper)}" stroke="${escape(color)}" stroke-width="${number(breadth)}"${opacity(strength)}`;
  return circle(half - breadth / 2, look);
}

function path({ from, to, control }: Stroke, look: string): string {
  const course = control ? `Q${point(control)} ${point(to)}` : `L${point(to)}`;
  return `<path d="M${point(from)}${course}" fill="none"${look}/>`;
}

function stroke(shape: Stroke, arrowId: string | null): string {
  const { width, color, isDashed, isDotted, opacity: strength } = shape;
  return path(
    shape,
    [
      ` stroke="${escape(color)}" stroke-width="${number(width)}"`,
      isDashed ? ` stroke-dasharray="${number(width * 3.6)} ${number(width * 2.6)}"` : '',
      // round ends of dashes that have no length are dots
      isDotted ? ` stroke-dasharray="0.01 ${number(width * 2.4)}" stroke-linecap="round"` : '',
      arrowId === null ? '' : ` marker-end="url(#${arrowId})"`,
      opacity(strength),
    ].join(''),
  );
}

function area({ rings, fill, rim, opacity: strength }: Area): string {
  const end = fill ? 'Z' : '';
  const course = rings.map((ring) => `M${ring.map(point).join('L')}${end}`).join('');
  const inside = fill
    ? ` fill="${escape(fill.color)}"${fill.opacity === 1 ? '' : ` fill-opacity="${number(fill.opacity)}"`}`
    : ' fill="none"';
  const line = rim
    ? ` stroke="${escape(rim.color)}" stroke-width="${number(rim.width)}"${rim.isDashed ? ` stroke-dasharray="${number(rim.width * 2.7)}"` : ''}`
    : '';
  return `<path d="${course}"${inside} fill-rule="evenodd"${line} stroke-linejoin="round"${opacity(strength)}/>`;
}

const isSoft = ({ soft }: Bar) => soft.left + soft.right > 0;

/** A time's colour along its bar: nothing where it is not sharp, all of it in between. */
function fade(shape: Shape, id: string): string {
  if (shape.type !== 'bar' || !isSoft(shape)) return '';
  const { width, soft, color } = shape;
  const stop = (at: number, strength: number) =>
    `<stop offset="${number(at)}" stop-color="${escape(color)}" stop-opacity="${strength}"/>`;
  const stops = [
    stop(0, soft.left > 0 ? 0 : 1),
    stop(soft.left / width, 1),
    stop(1 - soft.right / width, 1),
    stop(1, soft.right > 0 ? 0 : 1),
  ];
  return `<linearGradient id="${id}">${stops.join('')}</linearGradient>`;
}

function bar(
  { at, width, height, color, isReference, opacity: strength }: Bar,
  fadeId: string | null,
): string {
  const ink = fadeId === null ? escape(color) : `url(#${fadeId})`;
  const rim = isReference
    ? ` fill-opacity="0.28" stroke="${ink}" stroke-width="1.5" stroke-dasharray="1.5 2.5"`
    : '';
  return `<rect x="${number(at.x)}" y="${number(at.y)}" width="${number(width)}" height="${number(height)}" rx="2" fill="${ink}"${rim}${opacity(strength)}/>`;
}

/**
 * Clear ground behind a text in place of its halo, which PDF files hold as a font of its own for each size. A
 * document's style says which of the two is seen.
 */
function plate({ lines, at, side, size, room = 0, halo }: Words): string {
  if (!halo) return '';
  const x = at.x - { left: 0, middle: room / 2, right: room }[side];
  const box = `x="${number(x)}" y="${number(at.y)}" width="${number(room)}" height="${number(lines.length * size * lineHeight)}"`;
  return `<rect class="plate" ${box} fill="${escape(halo.color)}"/>`;
}

/** From a line's upper edge to its baseline, in parts of the letters' size. */
const ascent = (lineHeight - 1) / 2 + 0.8;

/** All lines in one text, with spaces between, so that who takes it out reads the label. */
function words(
  { lines, at, side, size, weight, color, halo, opacity: strength, isStruck }: Words,
  language: string,
): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const start = direction === 'rtl' ? 'right' : 'left';
  const anchor = side === 'middle' ? 'middle' : side === start ? 'start' : 'end';
  const spans = lines.map((line, nth) => {
    const y = at.y + size * (ascent + nth * lineHeight);
    return `<tspan x="${number(at.x)}" y="${number(y)}">${escape(line)}</tspan>`;
  });
  return [
    `<text direction="${direction}" text-anchor="${anchor}" font-size="${number(size)}" font-weight="${weight}"`,
    ` fill="${escape(color)}"`,
    halo
      ? ` stroke="${escape(halo.color)}" stroke-width="${number(halo.width * 2)}" stroke-linejoin="round" paint-order="stroke"`
      : '',
    isStruck ? ' text-decoration="line-through"' : '',
    `${opacity(strength)}>${spans.join(' ')}</text>`,
  ].join('');
}
