import { geoMercator, type GeoProjection } from 'd3-geo';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where one looks: degrees in the middle of the map, and how wide the earth is drawn, in pixels. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly world: number;
}

/** Somewhere, with the metres round it that it may mean. */
export interface Area {
  readonly longitude: number;
  readonly latitude: number;
  readonly radius: number;
}

const metresOfDegree = 111_320;
export const widest = 4_000_000;
/** Mercator ends where the earth gets too long. */
const farthestNorth = 80;
const whole: Camera = { longitude: 20, latitude: 25, world: 900 };

export const degreesOf = (metres: number) => metres / metresOfDegree;

export function projectionOf({ longitude, latitude, world }: Camera, { width, height }: Size): GeoProjection {
  return geoMercator()
    .scale(world / (2 * Math.PI))
    .center([longitude, latitude])
    .translate([width / 2, height / 2])
    .precision(0.5);
}

/** Shows all of these areas, no closer than a town is legible; the whole earth where there are none. */
export function fitting(areas: readonly Area[], { width, height }: Size): Camera {
  if (areas.length === 0 || width < 40 || height < 40) return whole;
  const north = (latitude: number) => Math.min(farthestNorth, Math.max(-farthestNorth, latitude));
  const edges = areas.map(({ longitude, latitude, radius }) => {
    const up = degreesOf(Math.max(radius, 20_000));
    const aside = up / Math.max(0.2, Math.cos((latitude * Math.PI) / 180));
    return {
      west: longitude - aside,
      east: longitude + aside,
      south: north(latitude - up),
      north: north(latitude + up),
    };
  });
  const west = Math.min(...edges.map((edge) => edge.west));
  const east = Math.max(...edges.map((edge) => edge.east));
  const top = mercator(Math.max(...edges.map((edge) => edge.north)));
  const bottom = mercator(Math.min(...edges.map((edge) => edge.south)));
  const margin = Math.min(48, width / 6, height / 6);
  const world = Math.min(
    ((width - 2 * margin) * 360) / (east - west),
    ((height - 2 * margin) * 2 * Math.PI) / (top - bottom),
    widest,
  );
  return { longitude: (west + east) / 2, latitude: unmercator((top + bottom) / 2), world };
}

/** The same point of the earth stays under `at`. */
export function zoomed(camera: Camera, size: Size, factor: number, at: readonly [number, number]): Camera {
  const world = Math.min(widest * 4, Math.max(300, camera.world * factor));
  const real = world / camera.world;
  return panned(
    { ...camera, world },
    size,
    (size.width / 2 - at[0]) * (real - 1),
    (size.height / 2 - at[1]) * (real - 1),
  );
}

/** What is drawn goes with the pointer. */
export function panned(camera: Camera, size: Size, dx: number, dy: number): Camera {
  const moved = projectionOf(camera, size).invert?.([size.width / 2 - dx, size.height / 2 - dy]);
  if (!moved) return camera;
  const [longitude, latitude] = moved;
  return { ...camera, longitude, latitude: Math.max(-farthestNorth, Math.min(farthestNorth, latitude)) };
}

/** Pixels of so many metres at a latitude. */
export function pixelsOf(metres: number, latitude: number, { world }: Camera): number {
  return (degreesOf(metres) * world) / 360 / Math.max(0.2, Math.cos((latitude * Math.PI) / 180));
}

const mercator = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
const unmercator = (y: number) => (360 / Math.PI) * Math.atan(Math.exp(y)) - 90;
