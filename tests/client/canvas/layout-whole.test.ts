import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../../client/canvas/geometry.ts';
import { spotBox } from '../../../client/canvas/layout-cost.ts';
import { layOutWhole } from '../../../client/canvas/layout-whole.ts';
import type { LayoutRequest } from '../../../client/canvas/layout.ts';
import {
  layouts,
  type LayoutName,
  type Rearrangement,
  type Standing,
} from '../../../client/state/layouts.ts';
import type { Point } from '../../../client/state/state.ts';

const area = { width: 820, height: 720 };
const how = (name: LayoutName, rest: Partial<Rearrangement> = {}): Rearrangement => ({
  how: name,
  center: null,
  isMirrored: false,
  standing: {},
  ...rest,
});
const node = (id: string, fixed: Point | null = null) => ({ id, radius: 12, width: 80, height: 18, fixed });
const chain = (...ids: string[]) => ids.slice(1).map((target, i) => ({ source: ids[i]!, target }));
const on = (earliest: string | null, point: Standing['point'] = null): Standing => ({
  earliest,
  latest: earliest,
  point,
});

/** Any picture of up to 24 entities, some pinned far enough from each other, some dated, some placed. */
const requests: fc.Arbitrary<{ request: LayoutRequest; standing: Record<string, Standing> }> = fc
  .record({
    sizes: fc.array(
      fc.record({ width: fc.integer({ min: 20, max: 132 }), height: fc.constantFrom(17, 34, 51) }),
      {
        maxLength: 24,
      },
    ),
    ends: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 40 }),
    pins: fc.uniqueArray(fc.nat(23), { maxLength: 3 }),
    days: fc.array(fc.constantFrom('2015-09-30', '2019-03-23', '2022-01-20', null), {
      minLength: 24,
      maxLength: 24,
    }),
    points: fc.array(
      fc.option(
        fc.record({
          latitude: fc.double({ min: -90, max: 90, noNaN: true }),
          longitude: fc.double({ min: -180, max: 180, noNaN: true }),
        }),
      ),
      { minLength: 24, maxLength: 24 },
    ),
  })
  .map(({ sizes, ends, pins, days, points }) => ({
    request: {
      nodes: sizes.map((size, i) => ({
        id: `act:${i}`,
        radius: 10 + (i % 3) * 4,
        ...size,
        fixed: pins.includes(i) ? { x: pins.indexOf(i) * 400, y: -300 } : null,
      })),
      edges: ends
        .filter((pair) => pair.every((at) => at < sizes.length))
        .map(([a, b]) => ({ source: `act:${a}`, target: `act:${b}` })),
      area,
    },
    standing: Object.fromEntries(sizes.map((_, i) => [`act:${i}`, on(days[i] ?? null, points[i] ?? null)])),
  }));

/** Boxes that lie over another; places are rounded at the end, which may cost each one unit of its nine of air. */
function overlaps(nodes: LayoutRequest['nodes'], places: Record<string, Point>) {
  const boxes = nodes.map((one) => spotBox({ ...one, ...places[one.id]!, isFixed: false, isPlaced: true }));
  return boxes.flatMap((one, i) => boxes.slice(i + 1).filter((other) => overlap(one, other) > 2 * 150));
}

describe.each(layouts)('the layout %s', (name) => {
  test('is the same every time, moves nothing that is pinned, and lays no label over another', () => {
    fc.assert(
      fc.property(requests, ({ request, standing }) => {
        const places = layOutWhole(request, how(name, { standing }));
        expect(layOutWhole(request, how(name, { standing }))).toEqual(places);
        expect(Object.keys(places)).toEqual(request.nodes.map(({ id }) => id));
        for (const { id, fixed } of request.nodes) {
          if (fixed) expect(places[id]).toEqual(fixed);
          expect(Number.isFinite(places[id]!.x) && Number.isFinite(places[id]!.y)).toBe(true);
        }
        expect(overlaps(request.nodes, places)).toEqual([]);
      }),
      { numRuns: name === 'force' ? 12 : 60 },
    );
  });
});

test('what two pinned ones hold between them comes free', () => {
  const pin = (x: number) => ({ x, y: -300 });
  const sizes = [20, 20, 20, 20, 20, 20, 118, 33, 20];
  const nodes = sizes.map((width, i) => ({
    ...node(`act:${i}`, i === 0 ? pin(0) : i === 3 ? pin(400) : null),
    radius: 10 + (i % 3) * 4,
    width,
    height: 17,
  }));
  const edges = ['act:6', 'act:1'].map((target) => ({ source: 'act:0', target }));
  const here = on('2015-09-30', { latitude: 0, longitude: 0 });
  const standing = Object.fromEntries([0, 3, 4, 5, 7, 8].map((i) => [`act:${i}`, here]));
  expect(overlaps(nodes, layOutWhole({ nodes, edges, area }, how('place', { standing })))).toEqual([]);
});

test('what has no room where it stands is drawn farther apart, as broad and high as before', () => {
  const nodes = Array.from({ length: 300 }, (_, i) => node(`act:${i}`));
  const edges = nodes.slice(1).map(({ id }, i) => ({ source: id, target: `act:${Math.floor(i / 3)}` }));
  const places = layOutWhole({ nodes, edges, area }, how('force'));
  expect(overlaps(nodes, places)).toEqual([]);
  const reach = (axis: 'x' | 'y') => {
    const all = Object.values(places).map((point) => point[axis]);
    return Math.max(...all) - Math.min(...all);
  };
  expect(reach('x') / reach('y')).toBeGreaterThan(0.6);
  expect(reach('x') / reach('y')).toBeLessThan(2);
});

describe('layers', () => {
  const request = {
    nodes: ['a', 'b', 'c', 'd'].map((id) => node(id)),
    edges: chain('a', 'b', 'c', 'd'),
    area,
  };

  test('run from who acts to who is acted upon, and from right to left in Arabic', () => {
    const places = layOutWhole(request, how('layered'));
    const mirrored = layOutWhole(request, how('layered', { isMirrored: true }));
    const xs = (made: Record<string, Point>) => ['a', 'b', 'c', 'd'].map((id) => made[id]!.x);
    expect(xs(places)).toEqual(xs(places).toSorted((a, b) => a - b));
    expect(xs(mirrored)).toEqual(xs(mirrored).toSorted((a, b) => b - a));
  });

  test('break a circle at one relation only', () => {
    const circle = { ...request, edges: [...chain('a', 'b', 'c', 'd'), { source: 'd', target: 'a' }] };
    const places = layOutWhole(circle, how('layered'));
    const back = circle.edges.filter(({ source, target }) => places[source]!.x >= places[target]!.x);
    expect(back.length).toBe(1);
  });
});

test('rings hold what is as many relations away from the chosen one', () => {
  const nodes = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => node(id));
  const edges = [...chain('a', 'b', 'c'), ...chain('a', 'd', 'e')];
  const places = layOutWhole(
    { nodes, edges, area: { width: 700, height: 700 } },
    how('radial', { center: 'a' }),
  );
  const away = (id: string) => Math.hypot(places[id]!.x - places['a']!.x, places[id]!.y - places['a']!.y);
  expect(Math.abs(away('b') - away('d'))).toBeLessThan(60);
  expect(away('c')).toBeGreaterThan(away('b') + 60);
  expect(away('e')).toBeGreaterThan(away('d') + 60);
  // tied to nothing, and so outermost
  expect(away('f')).toBeGreaterThan(away('c'));
});

test('time runs on from column to column, what has none stands last, and in Arabic it runs the other way', () => {
  const nodes = ['late', 'early', 'never', 'middle'].map((id) => node(id));
  const standing = { late: on('2022-01-20'), early: on('2015-09-30'), middle: on('2019-03-23') };
  const order = (isMirrored: boolean) => {
    const places = layOutWhole({ nodes, edges: [], area }, how('time', { standing, isMirrored }));
    return Object.keys(places).toSorted((a, b) => places[a]!.x - places[b]!.x);
  };
  expect(order(false)).toEqual(['early', 'middle', 'late', 'never']);
  expect(order(true)).toEqual(['never', 'late', 'middle', 'early']);
});

test('on earth north is up and east at the right, also in Arabic, and who has no place stands among what ties it', () => {
  const nodes = ['hasakah', 'badia', 'damascus', 'attack'].map((id) => node(id));
  const standing = {
    hasakah: on(null, { latitude: 36.5, longitude: 40.75 }),
    badia: on(null, { latitude: 34.5, longitude: 38.5 }),
    damascus: on(null, { latitude: 33.5, longitude: 36.3 }),
  };
  const edges = [{ source: 'attack', target: 'hasakah' }];
  const places = layOutWhole({ nodes, edges, area }, how('place', { standing, isMirrored: true }));
  expect(places['hasakah']!.x).toBeGreaterThan(places['badia']!.x);
  expect(places['badia']!.x).toBeGreaterThan(places['damascus']!.x);
  expect(places['hasakah']!.y).toBeLessThan(places['damascus']!.y);
  const away = (id: string) =>
    Math.hypot(places['attack']!.x - places[id]!.x, places['attack']!.y - places[id]!.y);
  expect(away('hasakah')).toBeLessThan(away('badia'));
});
