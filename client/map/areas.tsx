import { geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { useShabaka } from '../use-shabaka.ts';
import type { Base } from './base.ts';
import { circleOf, countryOf } from './outline.ts';
import { projectionOf, type Camera, type Size } from './projection.ts';
import type { Site } from './sites.ts';

interface Props {
  sites: readonly Site[];
  base: Base;
  camera: Camera;
  size: Size;
}

/** Places as areas with a dashed rim, as wide as their point may be off; of a country its own shape. */
export function Areas({ sites, base, camera, size }: Props) {
  const hovered = useShabaka((state) => state.hovered);
  const selection = useShabaka((state) => state.selection);
  const chosen = selection && 'entity' in selection ? selection.entity : null;
  // looked up among all countries, so not again at every move of the camera
  const countries = useMemo(() => sites.map(({ point }) => countryOf(point, base)), [sites, base]);
  const shapes = useMemo(
    () => sites.map(({ point }, index) => countries[index] ?? circleOf(point, camera)),
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
