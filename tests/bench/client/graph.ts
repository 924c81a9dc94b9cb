import type { Entity, Relation } from '../../../client/state/state.ts';
import { entity, relation } from '../../support/picture.ts';
import { nameOf } from '../graph/names.ts';
import { randomAt } from '../graph/random.ts';

/** What every contestant is given: entities, and relations between them. */
export interface Graph {
  entities: Entity[];
  relations: Relation[];
}

const kinds = ['act', 'act', 'pla', 'evt', 'con'] as const;
const namings = { act: 'body', pla: 'site', evt: 'happening', con: 'idea' } as const;

/** Each comes with a tie to one that is there, rather to one with many; the other ties go where they like. */
export function madeGraph(entityCount: number, relationCount: number): Graph {
  const random = randomAt(7, 1, entityCount);
  const ids = Array.from({ length: entityCount }, (_, i) => `${kinds[i % kinds.length]}:n${i}`);
  const ends: string[] = [ids[0]!];
  const pairs = Array.from({ length: relationCount }, (_, i): [string, string] => {
    const from = ids[i + 1] ?? random.pick(ids);
    let to = random.pick(ends);
    while (to === from) to = random.pick(ids);
    ends.push(from, to);
    return [from, to];
  });
  const degree = new Map<string, number>();
  for (const id of pairs.flat()) degree.set(id, (degree.get(id) ?? 0) + 1);
  return {
    entities: ids.map((id, i) => ({
      ...entity(id, degree.get(id) ?? 0),
      label: nameOf(namings[id.slice(0, 3) as keyof typeof namings], 7, i),
    })),
    relations: pairs.map(([from, to], i) => relation(from, to, { id: `rel:${i}` })),
  };
}
