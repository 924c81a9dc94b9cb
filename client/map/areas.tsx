import { geoCircle, geoContains, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { useShabaka } from '../use-shabaka.ts';
import type { Base } from './base.ts';
import { degreesOf, pixelsOf, projectionOf, type Camera, type Size } from './projection.ts';
import type { Site } from './sites.ts';

interface Props {
  sites: readonly Site[];
  base: Base;
  camera: Camera;
  size: Size;
}

/** The least that an area is drawn, in pixels round its middle, so that even a site is no point. */
const leastReach = 9;

/** Places as areas with a dashed rim, as wide as their point may be off; of a country its own shape. */
export function Areas({ sites, base, camera, size }: Props) {
  const hovered = useShabaka((state) => state.hovered);
  const selection = useShabaka((state) => state.selection);
  const chosen = selection && 'entity' in selection ? selection.entity : null;
  // looked up among all countries, so not again at every move of the camera
  const countries = useMemo(
    () =>
      sites.map(({ point: { longitude, latitude, precision } }) =>
        precision === 'COUNTRY'
          ? base.countries.find(({ shape }) => geoContains(shape, [longitude, latitude]))?.shape
          : undefined,
      ),
    [sites, base],
  );
  const shapes = useMemo(
    () =>
      sites.map(({ point: { longitude, latitude, radius } }, index) => {
        const least = (leastReach / Math.max(0.001, pixelsOf(1, latitude, camera))) | 0;
        const circle = geoCircle()
          .center([longitude, latitude])
          .radius(degreesOf(Math.max(radius, least)));
        return countries[index] ?? circle();
      }),
    [sites, countries, camera],
  );
  const path = geoPath(projectionOf(camera, size));
  return (
    <svg className="map-areas" width={size.width} height={size.height} aria-hidden="true">
      {sites.map(({ place, isShown, point }, index) => (
        <path
          key={place.id}
          d={path(shapes[index]!) ?? ''}
          data-precision={point.precision}
          className={[
            'map-area',
            isShown ? '' : 'map-area-else',
            hovered === place.id ? 'lit' : '',
            chosen === place.id ? 'chosen' : '',
          ].join(' ')}
        />
      ))}
    </svg>
  );
}
