import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../client/canvas/labels.ts';
import type { Base } from '../../../client/map/base.ts';
import { sitesOf } from '../../../client/map/sites.ts';
import { legendOf } from '../../../client/scene/legend.ts';
import { toPptx } from '../../../client/scene/pptx.ts';
import type { Scene, Shape } from '../../../client/scene/scene.ts';
import { mapShapes } from '../../../client/scene/map-scene.ts';
import { stageShapes, type Beside } from '../../../client/scene/stage-scene.ts';
import { toSvg } from '../../../client/scene/svg.ts';
import type { PictureName } from '../../../client/state/split.ts';
import { toView } from '../../../client/state/view.ts';
import { domainOf, spanOf } from '../../../client/timeline/span.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const measure: Measure = (text, mark) => text.length * mark.font * 0.55;
const token = () => '#1a2b3c';
const box = { left: 0, top: 0, right: 1000, bottom: 700 };
const [actor, place, event] = [entity('act:a', 3), entity('pla:b'), entity('evt:c')];
const view = toView(stateOf([actor, place, event], [relation('act:a', 'evt:c')]));

const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];
const base: Base = {
  countries: [
    {
      shape: {
        type: 'Feature',
        properties: {},
        geometry: { type: 'Polygon', coordinates: [square(30, 30, 45, 40)] },
      },
      bounds: [30, 30, 45, 40],
      middle: [38.9, 36],
      label: { ar: 'بلد', en: 'Country' },
    },
  ],
  borders: { type: 'MultiLineString', coordinates: [] },
  governorates: [],
  governorateBorders: { type: 'MultiLineString', coordinates: [] },
};
const point = { latitude: 35, longitude: 39, radius: 120_000, precision: 'REGION' as const };
const places = {
  subgraph: { entities: [] },
  places: {
    edges: [{ claimCount: 1, node: place, point, eventCount: 1, eventIds: ['evt:c'] }],
    pageInfo: { hasNextPage: false },
  },
};
const moment = (edtf: string, earliest: string | null, latest: string | null, isReference: boolean) => ({
  key: `evt:c ${edtf}`,
  of: { entity: event },
  span: spanOf({ edtf, earliest, latest })!,
  edtf,
  isReference,
});
const moments = [
  moment('2019/..', '2019-01-01', null, false),
  moment('2022-01', '2022-01-01', '2022-01-31', true),
];

const besideOf = (...rows: PictureName[][]): Beside => ({
  rows,
  map: { sites: sitesOf(view, places), base, below: 'below the map' },
  timeline: {
    moments,
    names: ['since', 'month'],
    domain: domainOf(moments.map(({ span }) => span)),
    locale: 'en-GB',
    below: 'below the time',
  },
  told: [],
});
const drawn = (beside: Beside, language: 'ar' | 'en' = 'en') =>
  stageShapes({ view, language, measure, token, beside }, box);
const texts = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.type === 'words' ? [shape.text] : []));
const sceneOf = (shapes: Shape[]): Scene => ({
  width: 1000,
  height: 700,
  paper: '#ffffff',
  language: 'en',
  title: '',
  description: '',
  shapes,
});
const barsOf = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.type === 'bar' ? [shape] : []));

describe('a map', () => {
  const shapes = drawn(besideOf(['map']));

  test('is land, areas as wide as they are uncertain, and the names of places and of what happened there', () => {
    const areas = shapes.flatMap((shape) => (shape.type === 'area' ? [shape] : []));
    const [own] = areas.filter(({ id }) => id === 'pla:b');
    expect(own?.rim?.isDashed).toBe(true);
    // a circle, not a point
    expect(own?.rings[0]?.length).toBeGreaterThan(20);
    expect(areas.some(({ id, fill }) => id === null && fill)).toBe(true);
    // no place is told for who acts
    expect(texts(shapes)).toEqual(['Country', place.label.en, event.label.en, 'below the map']);
    const marks = shapes.flatMap((shape) => (shape.type === 'mark' ? [shape.id] : []));
    expect(marks).toEqual(['pla:b', 'evt:c']);
  });

  test('lies within its frame and is the same in both languages but for its words', () => {
    for (const shape of [...shapes, ...drawn(besideOf(['map']), 'ar')])
      if (shape.type === 'area')
        for (const { x, y } of shape.rings.flat()) {
          expect(x).toBeGreaterThanOrEqual(-1);
          expect(x).toBeLessThanOrEqual(1001);
          expect(y).toBeGreaterThanOrEqual(-1);
          expect(y).toBeLessThanOrEqual(701);
        }
    const land = (all: readonly Shape[]) => all.filter(({ type }) => type === 'area');
    expect(land(drawn(besideOf(['map']), 'ar'))).toEqual(land(shapes));
  });
});

test('names on a small map lie apart, and what is said under it stays within it', () => {
  const many = Array.from({ length: 7 }, (_, nth) => entity(`pla:${nth}`));
  const edges = many.map((node, nth) => ({
    ...places.places.edges[0]!,
    node,
    point: { ...point, longitude: 38 + nth / 4, latitude: 34 + nth / 4 },
    eventCount: 0,
    eventIds: [],
  }));
  const sites = sitesOf(toView(stateOf(many, [])), { ...places, places: { ...places.places, edges } });
  const small = { width: 400, height: 160 };
  const below = 'what is not known of a place '.repeat(6).trim();
  const options = { sites, base, size: small, lit: null, language: 'en', measure, token, below } as const;
  const words = mapShapes(options).flatMap((shape) => (shape.type === 'words' ? [shape] : []));
  const boxes = words.map(({ at, lines, size, side }) => {
    const wide = Math.max(...lines.map((line) => line.length * size * 0.55));
    const left = at.x - (side === 'middle' ? wide / 2 : 0);
    return { left, right: left + wide, top: at.y, bottom: at.y + lines.length * size };
  });
  expect(boxes.length).toBeGreaterThan(7);
  for (const [nth, one] of boxes.entries()) {
    expect(one.left >= 0 && one.right <= 400 && one.top >= 0 && one.bottom <= 160).toBe(true);
    for (const other of boxes.slice(nth + 1))
      expect(
        one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top,
      ).toBe(false);
  }
});

describe('a timeline', () => {
  test('has a bar for each time, soft where it is open, and runs from right to left in Arabic', () => {
    const [open, month] = barsOf(drawn(besideOf(['timeline'])));
    expect(open?.soft.right).toBeGreaterThan(0);
    expect([open?.soft.left, month?.soft, open?.isReference, month?.isReference]).toEqual([
      0,
      { left: 0, right: 0 },
      false,
      true,
    ]);
    expect(open!.at.x).toBeLessThan(month!.at.x);
    const [arabicOpen, arabicMonth] = barsOf(drawn(besideOf(['timeline']), 'ar'));
    expect(arabicOpen!.soft).toEqual({ left: open!.soft.right, right: 0 });
    expect(arabicOpen!.at.x).toBeGreaterThan(arabicMonth!.at.x);
  });

  test('names no more of its lines than have room', () => {
    const beside = besideOf(['timeline']);
    const named = (locale: string, wide: Measure) =>
      stageShapes(
        {
          view,
          language: 'en',
          measure: wide,
          token,
          beside: { ...beside, timeline: { ...beside.timeline!, locale } },
        },
        box,
      );
    const count = (shapes: readonly Shape[], type: Shape['type']) =>
      shapes.filter((shape) => shape.type === type).length;
    const [roomy, tight] = [
      named('en-GB', measure),
      named('en-GB', (text, { font }) => text.length * font * 9),
    ];
    expect(count(tight, 'stroke')).toBe(count(roomy, 'stroke'));
    expect(count(tight, 'words')).toBeLessThan(count(roomy, 'words'));
  });

  test('keeps many bars within its room', () => {
    const many = Array.from({ length: 60 }, (_, nth) => ({ ...moments[0]!, key: `${nth}` }));
    const beside = besideOf(['timeline']);
    const crowded = {
      ...beside,
      timeline: { ...beside.timeline!, moments: many, names: many.map(() => 'name') },
    };
    const bars = barsOf(drawn(crowded));
    expect(bars).toHaveLength(60);
    for (const { at, height } of bars) {
      expect(at.y).toBeGreaterThanOrEqual(0);
      expect(at.y + height).toBeLessThanOrEqual(700);
    }
  });
});

test('pictures side by side change sides in Arabic, one above the other they do not', () => {
  const left = (shapes: readonly Shape[]) =>
    Math.min(
      ...shapes.flatMap((shape) => (shape.type === 'mark' && shape.id === 'act:a' ? [shape.center.x] : [])),
    );
  const side = besideOf(['network', 'map']);
  expect(left(drawn(side))).toBeLessThan(500);
  expect(left(drawn(side, 'ar'))).toBeGreaterThan(500);
  const stacked = besideOf(['network'], ['timeline']);
  const [bar] = barsOf(drawn(stacked));
  expect(bar!.at.y).toBeGreaterThan(350);
});

test('the legend tells what only these pictures draw', () => {
  const names = {
    kinds: { ACTOR: 'Actor', PLACE: 'Place', EVENT: 'Event', CONCEPT: 'Concept' },
    lines: { ASSERTED: 'Asserted', DENIED: 'Denied', CONTESTED: 'Contested', TENSION: 'Tension' },
    others: { area: 'Area', soft: 'Soft', reference: 'Known', gone: 'Gone' },
  };
  const said = (beside: Beside | null) => legendOf(view, token, names, beside).map(({ name }) => name);
  expect(said(null)).toEqual(['Actor', 'Place', 'Event', 'Asserted']);
  expect(said(besideOf(['map']))).toEqual(['Place', 'Event', 'Area']);
  expect(said(besideOf(['timeline']))).toEqual(['Soft', 'Known']);
  expect(said(besideOf(['network'], ['timeline']))).toEqual([
    'Actor',
    'Place',
    'Event',
    'Asserted',
    'Soft',
    'Known',
  ]);
});

test('files hold areas as shapes and ends that are not sharp as fades', async () => {
  const scene = sceneOf(drawn(besideOf(['map'], ['timeline'])));
  const svg = toSvg(scene, { fonts: '', isTransparent: true, part: 'one' });
  const [, fade = ''] = /<linearGradient id="(one-fade-\d+)">/.exec(svg) ?? [];
  expect(svg.split(`url(#${fade})`)).toHaveLength(2);
  expect(svg).toMatch(/<g data-of="pla:b"><path d="M[^"]*Z"/);
  expect(svg).not.toContain('NaN');
  const zip = await JSZip.loadAsync(await toPptx([{ scene, notes: '' }]));
  const xml = (await zip.file('ppt/slides/slide1.xml')?.async('string')) ?? '';
  expect(xml.match(/<a:gradFill/g)).toHaveLength(1);
  expect(xml).toContain('<a:alpha val="0"/>');
  expect(xml.match(/<a:custGeom>/g)?.length).toBe(scene.shapes.filter(({ type }) => type === 'area').length);
  expect(xml).not.toContain('NaN');
});

test('lines of a slide hang on the marks of the network, though a map beside it has marks of the same', async () => {
  const scene = sceneOf(drawn(besideOf(['network', 'map'])));
  const zip = await JSZip.loadAsync(await toPptx([{ scene, notes: '' }]));
  const xml = (await zip.file('ppt/slides/slide1.xml')?.async('string')) ?? '';
  const ids = new Map(
    [...xml.matchAll(/<p:cNvPr id="(\d+)" name="([^"]*)"/g)].map(([, id, name]) => [id, name]),
  );
  const [, end = ''] = /<a:endCxn id="(\d+)"/.exec(xml) ?? [];
  const [, first] = scene.shapes.flatMap((shape, nth) =>
    shape.type === 'mark' && shape.id === 'evt:c' ? ['', `mark ${nth}`] : [],
  );
  expect(ids.get(end)).toBe(first);
});
