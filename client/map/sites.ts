import type { Entity, Places } from '../state/state.ts';
import type { View } from '../state/view.ts';

type Where = NonNullable<Places['places']['edges'][number]['point']>;

/** Somewhere on the map: how exactly it is known, and what of the picture happened there. */
export interface Site {
  readonly place: Pick<Entity, 'id' | 'label'>;
  /** False for a place that is only there because something of the picture happened there. */
  readonly isShown: boolean;
  readonly point: Where;
  readonly events: readonly Entity[];
}

export interface Sites {
  /** Large areas before small ones, so that these lie on top. */
  readonly sites: readonly Site[];
  /** Places and events of the picture of which nobody says where they are. */
  readonly unplaced: readonly Entity[];
  /** Actors and concepts, which a map does not show. */
  readonly others: number;
  /** Whether an event of the picture may have a place that was not looked at: only the largest places are. */
  readonly isPartial: boolean;
}

const tookPlaceIn = 'took-place-in';

/**
 * What of the picture has a place on a map. An event stands at the most exactly known of its places. Where places are is
 * known from elsewhere: nothing has a point when the filter leaves that out.
 */
export function sitesOf(
  view: Pick<View, 'entities' | 'relations'>,
  { subgraph, places }: Places,
  hasReference = true,
): Sites {
  const points = new Map<string, Where>();
  const labels = new Map<string, Pick<Entity, 'id' | 'label'>>();
  const whereabouts = new Map<string, Set<string>>();
  const happened = (event: string, place: string) =>
    whereabouts.set(event, (whereabouts.get(event) ?? new Set()).add(place));
  for (const { node, point, eventIds } of places.edges) {
    labels.set(node.id, node);
    if (point && hasReference) points.set(node.id, point);
    for (const id of eventIds) happened(id, node.id);
  }
  for (const { id, reference } of hasReference ? subgraph.entities : [])
    for (const { point, relation } of reference) {
      if (point) points.set(id, point);
      if (relation?.predicate.id !== tookPlaceIn) continue;
      labels.set(relation.object.id, relation.object);
      happened(relation.subject.id, relation.object.id);
    }
  for (const { predicate, subject, object } of view.relations)
    if (predicate.id === tookPlaceIn) happened(subject.id, object.id);

  const shown = new Set(view.entities.map(({ id }) => id));
  const eventsAt = new Map<string, Entity[]>();
  const unplaced: Entity[] = [];
  for (const entity of view.entities) {
    if (entity.kind === 'PLACE') {
      labels.set(entity.id, entity);
      if (!points.has(entity.id)) unplaced.push(entity);
    }
    if (entity.kind !== 'EVENT') continue;
    const [place] = [...(whereabouts.get(entity.id) ?? [])]
      .filter((id) => points.has(id))
      .sort((a, b) => points.get(a)!.radius - points.get(b)!.radius || (a < b ? -1 : 1));
    if (place === undefined) unplaced.push(entity);
    else eventsAt.set(place, [...(eventsAt.get(place) ?? []), entity]);
  }
  const sites = [...points].flatMap(([id, point]) => {
    const place = labels.get(id);
    const events = eventsAt.get(id) ?? [];
    return place && (shown.has(id) || events.length > 0)
      ? [{ place, isShown: shown.has(id), point, events }]
      : [];
  });
  return {
    sites: sites.sort((a, b) => b.point.radius - a.point.radius || (a.place.id < b.place.id ? -1 : 1)),
    unplaced,
    isPartial:
      view.entities.some(({ kind }) => kind === 'EVENT') &&
      (places.pageInfo.hasNextPage || places.edges.some((edge) => edge.eventCount > edge.eventIds.length)),
    others: view.entities.filter(({ kind }) => kind === 'ACTOR' || kind === 'CONCEPT').length,
  };
}
