import { geoCircle, geoContains, type GeoPermissibleObjects } from 'd3-geo';
import type { Base } from './base.ts';
import { degreesOf, pixelsOf, type Camera } from './projection.ts';
import type { Site } from './sites.ts';

/** The least that an area is drawn, in pixels round its middle, so that even a site is no point. */
const leastReach = 9;

type Point = Site['point'];

/** The country that a point stands for; undefined where it means less than one. */
export function countryOf({ longitude, latitude, precision }: Point, { countries }: Base) {
  if (precision !== 'COUNTRY') return undefined;
  return countries.find(({ shape }) => geoContains(shape, [longitude, latitude]))?.shape;
}

/** As wide as a point may be off, and never so narrow that it would pass for one. */
export function circleOf({ longitude, latitude, radius }: Point, camera: Camera): GeoPermissibleObjects {
  const least = (leastReach / Math.max(0.001, pixelsOf(1, latitude, camera))) | 0;
  return geoCircle()
    .center([longitude, latitude])
    .radius(degreesOf(Math.max(radius, least)))();
}
