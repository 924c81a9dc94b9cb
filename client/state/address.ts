import { kindsInOrder, linesInOrder } from './filters.ts';
import { groupings } from './groups.ts';
import { measures } from './measures.ts';
import { toSplit } from './split.ts';
import type { Kind, Line } from './state.ts';
import type { ViewDocument } from './view-document.ts';
import { isViewFilter } from './view-filter.ts';

/** `missing`: no link at all, so open as usual. `broken`: something was there and can't be trusted. */
export type Decoded = ViewDocument | 'missing' | 'broken';

const version = '1';
const longest = 100_000;
const mostEntities = 500;
const mostRelations = 2000;
const farthest = 100_000;
/** Ids of entities and relations have a prefix, which also keeps words like `constructor` out of our records. */
const idPattern = /^[a-z]{2,12}:[a-z0-9:/_~-]{1,187}$/;
const claimPattern = /^[a-z0-9:_~-]{1,150}\/[a-z0-9:_~-]{1,49}$/;
const placePattern = /^([a-z]{2,12}:[a-z0-9:/_~-]{1,187})(?:@(-?\d{1,6}),(-?\d{1,6}))?$/;
const readPattern = /^([a-z0-9:_~-]{1,150})\/p(\d{1,4})$/;
const voicePattern = /^([a-z]{2,12}:[a-z0-9:/_~-]{1,187})(\+reported)?$/;
const comparePattern = /^([a-z]{2,12}:[a-z0-9:/_~-]{1,187});([a-z]{2,12}:[a-z0-9:/_~-]{1,187})(\+reported)?$/;
const cameraPattern = /^(-?\d{1,6}),(-?\d{1,6}),(\d{1,3}(?:\.\d{1,4})?)$/;

/** One part of a document in the address: its key, how it is written, and how it is read again. */
interface Part {
  key: string;
  write(document: ViewDocument): string | undefined;
  /** The part of the document; null for what can't be trusted. */
  read(text: string): Partial<ViewDocument> | null;
}

const parts: Part[] = [
  {
    key: 'lang',
    write: ({ language }) => language,
    read: (text) => (text === 'ar' || text === 'en' ? { language: text } : null),
  },
  {
    key: 'show',
    write: ({ entities }) =>
      entities.length > 0
        ? entities
            .map(({ id, x, y }) => (x === undefined || y === undefined ? id : `${id}@${x},${y}`))
            .join(';')
        : undefined,
    read: readPlaces,
  },
  {
    key: 'only',
    write: ({ relations }) => relations?.join(';'),
    read: (text) => readIds(text, 'relations', mostRelations),
  },
  {
    key: 'pin',
    write: ({ pinned }) => pinned?.join(';'),
    read: (text) => readIds(text, 'pinned', mostEntities),
  },
  {
    key: 'grown',
    write: ({ grown }) => grown?.map(({ of, ids }) => [of, ...ids].join('!')).join(';'),
    read: readGrown,
  },
  {
    key: 'gone',
    write: ({ removed }) => removed?.join(';'),
    read: (text) => readIds(text, 'removed', mostEntities),
  },
  {
    key: 'select',
    write: ({ selection }) => selection && ('entity' in selection ? selection.entity : selection.relation),
    read: (text) =>
      idPattern.test(text)
        ? { selection: /^re[lf]:/.test(text) ? { relation: text } : { entity: text } }
        : null,
  },
  {
    key: 'hide',
    write: ({ hidden }) => {
      const words = [...(hidden?.kinds ?? []), ...(hidden?.lines ?? [])];
      return words.length > 0 ? words.join(',') : undefined;
    },
    read: readHidden,
  },
  {
    key: 'filter',
    write: ({ filter }) => filter && encodeURIComponent(JSON.stringify(filter)),
    read: readFilter,
  },
  {
    key: 'voice',
    write: ({ perspective }) =>
      perspective && `${perspective.speaker}${perspective.includeReported ? '+reported' : ''}`,
    read(text) {
      const [, speaker, reported] = voicePattern.exec(text) ?? [];
      return speaker ? { perspective: { speaker, includeReported: reported !== undefined } } : null;
    },
  },
  {
    key: 'compare',
    write: ({ compare }) =>
      compare && `${compare.a};${compare.b}${compare.includeReported ? '+reported' : ''}`,
    read(text) {
      const [, a, b, reported] = comparePattern.exec(text) ?? [];
      return a && b && a !== b ? { compare: { a, b, includeReported: reported !== undefined } } : null;
    },
  },
  {
    key: 'size',
    write: ({ size }) => size,
    read: (text) => readMeasure(text, 'size'),
  },
  {
    key: 'color',
    write: ({ color }) => color,
    read: (text) => readMeasure(text, 'color'),
  },
  {
    key: 'group',
    write: ({ group }) => group && [group.by, ...(group.unfolded ?? [])].join('!'),
    read(text) {
      const [by, ...unfolded] = text.split('!');
      const isWhole =
        unfolded.every((id) => idPattern.test(id)) && unfolded.length <= mostEntities && !isTwice(unfolded);
      const grouping = groupings.find((one) => one === by);
      if (!grouping || !isWhole) return null;
      return { group: { by: grouping, ...(unfolded.length > 0 ? { unfolded } : {}) } };
    },
  },
  {
    key: 'read',
    write: ({ reading }) => reading && `${reading.source}/p${reading.paragraph}`,
    read(text) {
      const [, source, paragraph] = readPattern.exec(text) ?? [];
      return source && paragraph ? { reading: { source, paragraph: Number(paragraph) } } : null;
    },
  },
  {
    key: 'camera',
    write: ({ camera }) => camera && `${camera.x},${camera.y},${Number(camera.zoom.toFixed(4))}`,
    read(text) {
      const [, x, y, zoom] = (cameraPattern.exec(text) ?? []).map(Number);
      if (x === undefined || y === undefined || !zoom || zoom < 0.01 || zoom > 100) return null;
      return isNear(x, y) ? { camera: { x, y, zoom } } : null;
    },
  },
  {
    key: 'as',
    write: ({ picture }) => picture,
    read: (text) =>
      text === 'network' || text === 'map' || text === 'timeline' || text === 'table'
        ? { picture: text }
        : null,
  },
  {
    key: 'split',
    write: ({ split }) => split && `${split.pictures.join(',')}/${split.how}`,
    read(text) {
      const [pictures = '', how = '', ...rest] = text.split('/');
      const split = rest.length === 0 ? toSplit(pictures.split(','), how) : null;
      return split && { split: { pictures: [...split.pictures], how: split.how } };
    },
  },
  {
    key: 'data',
    write: ({ dataVersion }) => dataVersion,
    read: (text) => (/^[a-f0-9]{1,64}$/.test(text) ? { dataVersion: text } : null),
  },
];

/** The short form behind `#`: legible, and never trusted when it comes back. The claim stands beside its paragraph. */
export function encodeAddress(document: ViewDocument): string {
  const written: [string, string | undefined][] = [
    ['v', version],
    ...parts.map(({ key, write }): [string, string | undefined] => [key, write(document)]),
    ['claim', document.reading?.claim],
  ];
  return written.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`])).join('&');
}

export function decodeAddress(fragment: string): Decoded {
  const text = fragment.replace(/^#/, '');
  if (text === '') return 'missing';
  if (text.length > longest) return 'broken';
  const given = new Map<string, string>();
  for (const part of text.split('&')) {
    const cut = part.indexOf('=');
    const key = part.slice(0, cut);
    if (cut < 1 || given.has(key)) return 'broken';
    given.set(key, part.slice(cut + 1));
  }
  if (given.get('v') !== version || !given.has('lang')) return 'broken';
  const claim = given.get('claim');
  let document: ViewDocument = { version: 1, language: 'en', entities: [] };
  for (const [key, value] of given) {
    if (key === 'v' || key === 'claim') continue;
    const found = parts.find((part) => part.key === key)?.read(value);
    if (!found) return 'broken';
    document = { ...document, ...found };
  }
  const { perspective, compare, filter } = document;
  const voices = [perspective, compare, filter?.speakers ?? filter?.reported].filter(
    (one) => one !== undefined,
  );
  if (voices.length > 1) return 'broken';
  if (document.picture && document.split && !document.split.pictures.includes(document.picture))
    return 'broken';
  if (claim === undefined) return document;
  if (!document.reading || !claimPattern.test(claim)) return 'broken';
  return { ...document, reading: { ...document.reading, claim } };
}

const isNear = (...coordinates: number[]) => coordinates.every((one) => Math.abs(one) <= farthest);
const isTwice = (words: readonly string[]) => new Set(words).size !== words.length;

function readPlaces(text: string): Partial<ViewDocument> | null {
  const places = text.split(';');
  const entities = places.flatMap((place) => {
    const [, id, x, y] = placePattern.exec(place) ?? [];
    if (!id) return [];
    if (x === undefined || y === undefined) return { id };
    return isNear(Number(x), Number(y)) ? { id, x: Number(x), y: Number(y) } : [];
  });
  const isWhole = entities.length === places.length && entities.length <= mostEntities;
  return isWhole && !isTwice(entities.map(({ id }) => id)) ? { entities } : null;
}

/** Who was expanded, and whom that brought, joined by exclamation marks. */
function readGrown(text: string): Partial<ViewDocument> | null {
  const lists = text.split(';').map((list) => list.split('!'));
  const brought = lists.flatMap(([, ...ids]) => ids);
  const isWhole =
    lists.every((list) => list.length > 1 && list.every((id) => idPattern.test(id))) &&
    brought.length <= mostEntities &&
    !isTwice(brought) &&
    !isTwice(lists.map(([of = '']) => of));
  return isWhole ? { grown: lists.map(([of = '', ...ids]) => ({ of, ids })) } : null;
}

function readIds(
  text: string,
  part: 'relations' | 'pinned' | 'removed',
  most: number,
): Partial<ViewDocument> | null {
  const ids = text.split(';');
  const isWhole = ids.every((id) => idPattern.test(id)) && ids.length <= most;
  return isWhole && !isTwice(ids) ? { [part]: ids } : null;
}

function readMeasure(text: string, part: 'size' | 'color'): Partial<ViewDocument> | null {
  const measure = measures.find((one) => one === text);
  return measure ? { [part]: measure } : null;
}

function readHidden(text: string): Partial<ViewDocument> | null {
  const words = text.split(',');
  const isKind = (word: string): word is Kind => (kindsInOrder as readonly string[]).includes(word);
  const isLine = (word: string): word is Line => (linesInOrder as readonly string[]).includes(word);
  if (isTwice(words) || words.some((word) => !isKind(word) && !isLine(word))) return null;
  return { hidden: { kinds: words.filter(isKind), lines: words.filter(isLine) } };
}

function readFilter(text: string): Partial<ViewDocument> | null {
  try {
    const filter: unknown = JSON.parse(decodeURIComponent(text));
    return isViewFilter(filter) ? { filter } : null;
  } catch {
    return null;
  }
}
