import { describe, expect, test } from 'vitest';
import type { Feature } from 'geojson';
import { blocksOf, linesOf } from '../../../client/map/blocks.ts';
import { overlap, type Box } from '../../../client/canvas/geometry.ts';
import { freeNames } from '../../../client/map/names.ts';
import { fitting, projectionOf } from '../../../client/map/projection.ts';
import { entity } from '../../support/picture.ts';

const size = { width: 800, height: 500 };
const square = (west: number, south: number, east: number, north: number): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    ],
  },
});
const camera = fitting([{ longitude: 38, latitude: 35, radius: 300_000 }], size);
const project = projectionOf(camera, size);
const measure = () => ({ width: 60, height: 18 });
const named = (text: string, shape: Feature | null, at: [number, number]) => {
  const [x, y] = project(at)!;
  return { text, x, y, isCountry: shape !== null, shape };
};
const boxOf = ({ x, y }: { x: number; y: number }): Box => ({
  left: x - 30,
  right: x + 30,
  top: y - 9,
  bottom: y + 9,
});

describe('a name of land', () => {
  const country = named('Country', square(36, 33, 40, 37), [38, 35]);

  test('stands in the middle of its country where nothing is written there', () => {
    expect(freeNames([country], [], { camera, size, measure })).toEqual([country]);
  });

  test('gives way to what is written of the picture, within its country', () => {
    const written = [boxOf(country)];
    const [moved] = freeNames([country], written, { camera, size, measure });
    expect(written.some((other) => overlap(boxOf(moved!), other) > 0)).toBe(false);
    const [longitude, latitude] = project.invert!([moved!.x, moved!.y])!;
    expect([longitude > 36, longitude < 40, latitude > 33, latitude < 37]).toEqual([true, true, true, true]);
  });

  test('is left out where its country has no other room, or runs out of sight', () => {
    const narrow = named('Narrow', square(37.9, 34.9, 38.1, 35.1), [38, 35]);
    expect(freeNames([narrow], [boxOf(narrow)], { camera, size, measure })).toEqual([]);
    expect(freeNames([{ ...country, x: 10 }], [boxOf(country)], { camera, size, measure })).toEqual([]);
  });

  test('of two that would lie on each other only the first is there', () => {
    const other = { ...named('Province', null, [38, 35]), x: country.x + 20 };
    expect(freeNames([country, other], [], { camera, size, measure })).toEqual([country]);
  });
});

test('each line of what is written on the map is kept free, as wide as it is', () => {
  const point = { latitude: 35, longitude: 38, radius: 4000, precision: 'TOWN' as const };
  const site = { place: entity('pla:a'), isShown: true, point, events: [entity('evt:b')] };
  const [block] = blocksOf([site], camera, size);
  const lines = linesOf(block!, size.width, ({ en }) => en.length * 7);
  expect(lines).toHaveLength(2);
  expect(lines[0]!.bottom).toBe(lines[1]!.top);
  for (const { left, right } of lines) expect((left + right) / 2).toBeCloseTo(block!.x);
});
