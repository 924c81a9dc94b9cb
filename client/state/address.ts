import { kindsInOrder, linesInOrder } from './filters.ts';
import type { Kind, Lang, Line, Picture, Point, Reading, Selection, State } from './state.ts';

/** What a link restores. */
export interface Address {
  readonly picture: Picture;
  readonly selection: Selection;
  readonly reading: Reading | null;
  readonly language: Lang;
}

/** `missing`: no link at all, so open as usual. `broken`: something was there and can't be trusted. */
export type Decoded = Address | 'missing' | 'broken';

const version = '1';
const longest = 40_000;
const mostEntities = 500;
const farthest = 100_000;
/** Ids of entities and relations have a prefix, which also keeps words like `constructor` out of our records. */
const idPattern = /^[a-z]{2,12}:[a-z0-9:/_~-]{1,200}$/;
const claimPattern = /^[a-z0-9:_~-]{1,150}\/[a-z0-9:_~-]{1,50}$/;
const placePattern = /^([a-z]{2,12}:[a-z0-9:/_~-]{1,200})(?:@(-?\d{1,6}),(-?\d{1,6}))?$/;
const readPattern = /^([a-z0-9:_~-]{1,150})\/p(\d{1,4})$/;
const keys = ['v', 'lang', 'show', 'select', 'hide', 'read', 'claim'];

/** The short form behind `#`: legible, needs no escaping, and is never trusted when it comes back. */
export function encodeAddress(state: Pick<State, 'picture' | 'selection' | 'reading' | 'language'>): string {
  const { picture, selection, reading, language } = state;
  const place = (id: string) => {
    const point = picture.positions[id];
    return point ? `${id}@${Math.round(point.x)},${Math.round(point.y)}` : id;
  };
  const hidden = [...picture.hiddenKinds, ...picture.hiddenLines];
  const parts: [string, string | null][] = [
    ['v', version],
    ['lang', language],
    ['show', picture.shown.length > 0 ? picture.shown.map(place).join(';') : null],
    ['select', selection && ('entity' in selection ? selection.entity : selection.relation)],
    ['hide', hidden.length > 0 ? hidden.join(',') : null],
    ['read', reading && `${reading.sourceId}/p${reading.paragraph}`],
    ['claim', reading?.claimId ?? null],
  ];
  return parts.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`])).join('&');
}

export function decodeAddress(fragment: string): Decoded {
  const text = fragment.replace(/^#/, '');
  if (text === '') return 'missing';
  if (text.length > longest) return 'broken';
  const parts = new Map<string, string>();
  for (const part of text.split('&')) {
    const cut = part.indexOf('=');
    const key = part.slice(0, cut);
    if (cut < 1 || !keys.includes(key) || parts.has(key)) return 'broken';
    parts.set(key, part.slice(cut + 1));
  }
  const language = parts.get('lang');
  if (parts.get('v') !== version || (language !== 'ar' && language !== 'en')) return 'broken';
  const placed = decodePlaces(parts.get('show'));
  const hidden = decodeHidden(parts.get('hide'));
  const selection = decodeSelection(parts.get('select'));
  const reading = decodeReading(parts.get('read'), parts.get('claim'));
  if (!placed || !hidden || selection === 'broken' || reading === 'broken') return 'broken';
  return { picture: { ...placed, ...hidden }, selection, reading, language };
}

function decodePlaces(text: string | undefined): Pick<Picture, 'shown' | 'positions'> | null {
  const shown: string[] = [];
  const positions: Record<string, Point> = {};
  for (const place of text === undefined ? [] : text.split(';')) {
    const [, id, x, y] = placePattern.exec(place) ?? [];
    if (!id || shown.includes(id) || shown.length >= mostEntities) return null;
    shown.push(id);
    if (x === undefined || y === undefined) continue;
    const point = { x: Number(x), y: Number(y) };
    if (Math.abs(point.x) > farthest || Math.abs(point.y) > farthest) return null;
    positions[id] = point;
  }
  return { shown, positions };
}

function decodeHidden(text: string | undefined): Pick<Picture, 'hiddenKinds' | 'hiddenLines'> | null {
  const words = text === undefined ? [] : text.split(',');
  const isKind = (word: string): word is Kind => (kindsInOrder as readonly string[]).includes(word);
  const isLine = (word: string): word is Line => (linesInOrder as readonly string[]).includes(word);
  if (new Set(words).size !== words.length || words.some((word) => !isKind(word) && !isLine(word)))
    return null;
  return { hiddenKinds: words.filter(isKind), hiddenLines: words.filter(isLine) };
}

function decodeSelection(text: string | undefined): Selection | 'broken' {
  if (text === undefined) return null;
  if (!idPattern.test(text)) return 'broken';
  return text.startsWith('rel:') ? { relation: text } : { entity: text };
}

function decodeReading(place: string | undefined, claim: string | undefined): Reading | null | 'broken' {
  if (place === undefined) return claim === undefined ? null : 'broken';
  const [, sourceId, paragraph] = readPattern.exec(place) ?? [];
  if (!sourceId || !paragraph || (claim !== undefined && !claimPattern.test(claim))) return 'broken';
  return { sourceId, paragraph: Number(paragraph), claimId: claim ?? null };
}
