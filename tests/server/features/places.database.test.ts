import { describe, expect, test } from 'vitest';
import { appOnSmallGraph } from '../../support/app-on.ts';

const app = appOnSmallGraph();

const asked = `query Places($filter: Filter, $first: Int! = 100, $after: String) {
  places(filter: $filter, first: $first, after: $after) {
    totalCount geoJson pageInfo { hasNextPage endCursor }
    edges { node { id } claimCount claims { id } events { id } eventIds point { latitude longitude radius precision } }
  }
}`;

async function places(variables: Record<string, unknown> = {}) {
  const { data, errors } = await app.ask(asked, variables);
  expect(errors).toEqual([]);
  return data.places;
}

describe('places', () => {
  test('say what happened there, and where it is as exactly as is known', async () => {
    const { edges, totalCount } = await places();
    expect(totalCount).toBe(edges.length);
    expect(edges).toContainEqual({
      node: { id: 'pla:town' },
      claimCount: 1,
      claims: [{ id: 'small/a' }],
      events: [{ id: 'evt:battle' }],
      eventIds: ['evt:battle'],
      point: { latitude: 36.5, longitude: 40.75, radius: 1000, precision: 'TOWN' },
    });
  });

  test('come as GeoJSON with longitude first, and with no geometry where no point is known', async () => {
    const { geoJson } = await places({ filter: { within: ['pla:town'] } });
    expect(JSON.parse(geoJson)).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'pla:town',
          geometry: { type: 'Point', coordinates: [40.75, 36.5] },
          properties: {
            labelAr: 'البلدة',
            labelEn: 'Town',
            claimCount: 1,
            eventIds: ['evt:battle'],
            radius: 1000,
            precision: 'TOWN',
            seen: 'an atlas',
          },
        },
      ],
    });
  });

  test('are left out when nothing that stays happened there', async () => {
    expect((await places({ filter: { speakers: ['act:critic'] } })).totalCount).toBe(0);
    expect((await places({ filter: { sources: ['small'] } })).totalCount).toBe(1);
  });
});
