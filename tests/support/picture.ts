import type { Entity, Kind, Relation, State } from '../../client/state/state.ts';
import { emptyPicture, emptyState } from '../../client/state/state.ts';

const text = (id: string) => ({ ar: `${id} بالعربية`, en: `${id} in English` });

/** An entity of the client's state; `act:a`, `pla:b`, `evt:c` and `con:d` tell their kind by their id. */
export function entity(id: string, degree = 1): Entity {
  const kinds: Record<string, Kind> = { act: 'ACTOR', pla: 'PLACE', evt: 'EVENT', con: 'CONCEPT' };
  return {
    id,
    kind: kinds[id.slice(0, 3)] ?? 'ACTOR',
    type: { id: 'state', label: text('state') },
    label: text(id.slice(4)),
    anonymous: false,
    degree,
    spokenCount: 0,
  };
}

/** A relation between two entities, asserted by one origin unless told otherwise. */
export function relation(subject: string, object: string, rest: Partial<Relation> = {}): Relation {
  return {
    id: `rel:${subject}-${object}`.replaceAll(':', '.').replace('rel.', 'rel:'),
    predicate: { id: 'knows', label: text('knows'), inverse: text('is known by'), symmetric: false },
    subject: entity(subject),
    object: entity(object),
    stance: 'ASSERTED',
    tension: false,
    claimCount: 1,
    originCount: 1,
    ...rest,
  };
}

/** A state in which these are drawn, on a line, 100 apart. */
export function stateOf(entities: readonly Entity[], relations: readonly Relation[] = []): State {
  const shown = entities.map(({ id }) => id);
  return {
    ...emptyState('en', 'light'),
    opening: 'ready',
    entities: Object.fromEntries(entities.map((one) => [one.id, one])),
    relations: Object.fromEntries(relations.map((one) => [one.id, one])),
    picture: {
      ...emptyPicture,
      shown,
      positions: Object.fromEntries(shown.map((id, i) => [id, { x: i * 100, y: 0 }])),
    },
  };
}
