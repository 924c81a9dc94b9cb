import type { EntityRow, PointRow } from './rows.ts';

/** A place as the feature `places` gives it. */
export interface PlaceOnEarth {
  node: EntityRow;
  /** A row of the reference layer with latitude and longitude. */
  point: PointRow | null;
  claimCount: number;
  eventIds: string[];
}

/**
 * A place as a GeoJSON Feature (RFC 7946): longitude before latitude, degrees, WGS 84. Without a point the
 * geometry is null, which the format allows for what is not located.
 */
export function feature({ node, point, claimCount, eventIds }: PlaceOnEarth) {
  return {
    type: 'Feature',
    id: node.id,
    geometry: point && { type: 'Point', coordinates: [point.longitude, point.latitude] },
    properties: {
      labelAr: node.labelAr,
      labelEn: node.labelEn,
      claimCount,
      eventIds,
      radius: point?.radius ?? null,
      precision: point?.precision ?? null,
      seen: point?.seen ?? null,
    },
  };
}

/** Places as a GeoJSON FeatureCollection. */
export function featureCollection(places: readonly PlaceOnEarth[]) {
  return { type: 'FeatureCollection', features: places.map(feature) };
}
