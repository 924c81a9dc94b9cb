import { describe, expect, test } from 'vitest';
import { blocksOf, rowHeight } from '../../../client/map/blocks.ts';
import { fitting, panned, pixelsOf, projectionOf, zoomed } from '../../../client/map/projection.ts';
import { sitesOf, type Site } from '../../../client/map/sites.ts';
import { entity, relation } from '../../support/picture.ts';

const size = { width: 800, height: 500 };
const syria = { latitude: 35, longitude: 38, radius: 300_000, precision: 'COUNTRY' as const };
const prison = { latitude: 36.4775, longitude: 40.7625, radius: 1000, precision: 'SITE' as const };
const town = { latitude: 36.50237, longitude: 40.74772, radius: 4000, precision: 'TOWN' as const };

describe('the camera', () => {
  test('shows the whole of every area, and no closer than a town is legible', () => {
    const camera = fitting([syria, prison], size);
    const [x = 0, y = 0] = projectionOf(camera, size)([38, 35]) ?? [];
    const reach = pixelsOf(syria.radius, syria.latitude, camera);
    expect(Math.min(x - reach, y - reach, size.width - x - reach, size.height - y - reach)).toBeGreaterThan(
      20,
    );
    expect(fitting([prison], size).world).toBeLessThanOrEqual(4_000_000);
    expect(fitting([], size).world).toBeGreaterThan(0);
  });

  test('keeps what is under the pointer there when it goes closer, and goes with a drag', () => {
    const camera = fitting([syria], size);
    const at = [200, 120] as const;
    const before = projectionOf(camera, size).invert?.([...at]) ?? [];
    const [x, y] = projectionOf(zoomed(camera, size, 3, at), size)(before as [number, number]) ?? [];
    expect(x).toBeCloseTo(at[0], 3);
    expect(y).toBeCloseTo(at[1], 3);
    const [dx, dy] = projectionOf(panned(camera, size, 30, -20), size)(before as [number, number]) ?? [];
    expect(dx).toBeCloseTo(230, 3);
    expect(dy).toBeCloseTo(100, 3);
  });
});

describe('the sites', () => {
  const [city, jail, attack, raid, isis] = ['pla:city', 'pla:jail', 'evt:attack', 'evt:raid', 'act:isis'].map(
    (id) => entity(id),
  );
  const card = (id: string) => entity(id);
  const known = (id: string, reference: object[]) => ({ id, reference: reference as never[] });
  const held = (id: string) => ({ eventCount: 1, eventIds: [id] });
  const places = {
    subgraph: {
      entities: [
        known('pla:jail', [{ id: 'ref:jail', point: prison, relation: null }]),
        known('evt:raid', [
          {
            id: 'ref:raid',
            point: null,
            relation: {
              predicate: { id: 'took-place-in' },
              subject: { id: 'evt:raid' },
              object: { id: 'pla:elsewhere', label: { ar: '', en: '' } },
            },
          },
        ]),
      ],
    },
    places: {
      edges: [
        { claimCount: 3, node: card('pla:city'), point: town, ...held('evt:attack') },
        { claimCount: 1, node: card('pla:jail'), point: prison, ...held('evt:attack') },
        { claimCount: 9, node: card('pla:syria'), point: syria, ...held('evt:other') },
      ],
      pageInfo: { hasNextPage: false },
    },
  };

  test('an event stands at the most exactly known of its places', () => {
    const { sites } = sitesOf({ entities: [city!, jail!, attack!], relations: [] }, places);
    expect(sites.map(({ place, events }) => [place.id, events.map(({ id }) => id)])).toEqual([
      ['pla:city', []],
      ['pla:jail', ['evt:attack']],
    ]);
  });

  test('nothing has a place where the filter leaves out what is known from elsewhere', () => {
    const { sites, unplaced } = sitesOf({ entities: [city!, attack!], relations: [] }, places, false);
    expect(sites).toEqual([]);
    expect(unplaced.map(({ id }) => id)).toEqual(['pla:city', 'evt:attack']);
  });

  test('a place that is not in the picture is there only for what happened there', () => {
    const { sites } = sitesOf({ entities: [attack!], relations: [] }, places);
    expect(sites.map(({ place, isShown }) => [place.id, isShown])).toEqual([['pla:jail', false]]);
  });

  test('what nobody places stands apart, and the rest is counted', () => {
    const away = entity('pla:away');
    const { unplaced, others } = sitesOf({ entities: [away, raid!, isis!], relations: [] }, places);
    expect(unplaced.map(({ id }) => id)).toEqual(['pla:away', 'evt:raid']);
    expect(others).toBe(1);
  });

  test('an event may have a place that was not looked at where there are more places or events than came', () => {
    const { edges } = places.places;
    const partial = (given: Partial<typeof places.places>, seen = [jail!, raid!]) =>
      sitesOf({ entities: seen, relations: [] }, { ...places, places: { ...places.places, ...given } })
        .isPartial;
    expect(partial({})).toBe(false);
    expect(partial({ pageInfo: { hasNextPage: true } })).toBe(true);
    expect(partial({ edges: edges.map((edge) => ({ ...edge, eventCount: 2 })) })).toBe(true);
    expect(partial({ pageInfo: { hasNextPage: true } }, [jail!, isis!])).toBe(false);
  });

  test('a relation that says where places an event too', () => {
    const where = {
      ...relation('evt:raid', 'pla:city'),
      predicate: { ...relation('a', 'b').predicate, id: 'took-place-in' },
    };
    const { sites } = sitesOf({ entities: [city!, raid!], relations: [where] }, places);
    expect(sites[0]?.events.map(({ id }) => id)).toEqual(['evt:raid']);
  });
});

describe('what is written on the map', () => {
  const site = (id: string, point: Site['point'], events = 0): Site => ({
    place: entity(id),
    isShown: true,
    point,
    events: Array.from({ length: events }, (_, i) => entity(`evt:${id.slice(4)}-${i}`)),
  });
  const camera = fitting([syria], size);

  test('is gathered where places lie on each other', () => {
    const blocks = blocksOf(
      [site('pla:syria', syria), site('pla:town', town), site('pla:jail', prison, 2)],
      camera,
      size,
    );
    expect(blocks.map(({ sites }) => sites.map(({ place }) => place.id))).toEqual([
      ['pla:jail', 'pla:town'],
      ['pla:syria'],
    ]);
  });

  test('never runs over something else that is written', () => {
    const many = Array.from({ length: 25 }, (_, i) =>
      site(
        `pla:p${i}`,
        { ...town, latitude: 33 + (i % 5) * 0.9, longitude: 36 + Math.floor(i / 5) * 1.1 },
        i % 4,
      ),
    );
    const blocks = blocksOf(many, camera, size);
    for (const [i, one] of blocks.entries())
      for (const other of blocks.slice(i + 1)) {
        const isApart =
          Math.abs(one.x - other.x) >= 170 ||
          one.y + one.rows * rowHeight <= other.y ||
          other.y + other.rows * rowHeight <= one.y;
        expect(isApart).toBe(true);
      }
  });
});
