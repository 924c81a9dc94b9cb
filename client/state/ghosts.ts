import type { Entity } from './state.ts';
import type { ToldStep } from './told-story.ts';
import type { Drawn, View } from './view.ts';

/** The view with what the data no longer has, where the step had it; nobody asks for that, and nothing counts it. */
export function withGhosts(
  view: View,
  { changes, view: { entities: places } }: Pick<ToldStep, 'changes' | 'view'>,
): View {
  const { goneEntities, goneRelations } = changes.view;
  if (goneEntities.length + goneRelations.length === 0) return view;
  const isPlaced = (id: string) => places.some((place) => place.id === id && place.x !== undefined);
  const ghosts = goneEntities
    .filter(({ id }) => isPlaced(id) && !view.entities.some((entity) => entity.id === id))
    .map(({ id, kind, label }): Entity => ({
      id,
      kind: kind ?? 'CONCEPT',
      type: { id: '', label },
      label,
      anonymous: false,
      degree: 0,
      spokenCount: 0,
    }));
  const ends = new Map([...view.entities, ...ghosts].map((entity) => [entity.id, entity]));
  const relations = goneRelations.flatMap(({ id, subject, predicate, object }): Drawn[] => {
    const [from, to] = [ends.get(subject.id), ends.get(object.id)];
    if (!from || !to) return [];
    const called = { id: '', label: predicate, inverse: predicate, symmetric: false };
    const nobody = { stance: 'ASSERTED', tension: false, claimCount: 0, originCount: 0 } as const;
    return [{ id, subject: from, predicate: called, object: to, ...nobody }];
  });
  return {
    ...view,
    entities: [...view.entities, ...ghosts],
    relations: [...view.relations, ...relations],
    gone: new Set([...ghosts, ...relations].map(({ id }) => id)),
  };
}

/** What of it the data has. */
export function withoutGhosts(view: View): View {
  const { gone, ...rest } = view;
  if (!gone) return view;
  return {
    ...rest,
    entities: view.entities.filter(({ id }) => !gone.has(id)),
    relations: view.relations.filter(({ id }) => !gone.has(id)),
  };
}
