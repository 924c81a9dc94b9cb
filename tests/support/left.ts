import { ask } from './ask.ts';

/** Ids of what is seen, sorted. */
export interface Seen {
  entities: string[];
  relations: string[];
}

interface Answer {
  subgraph: {
    told: { id: string }[];
    relations: { id: string; subject: { id: string }; object: { id: string } }[];
  };
}

/** What the API of that address leaves of a picture under a filter. */
export async function leftBy(address: string, ids: readonly string[], filter: object): Promise<Seen> {
  const query = `query($ids: [ID!]!, $filter: Filter) { subgraph(ids: $ids, filter: $filter) {
    told { id } relations { id subject { id } object { id } } } }`;
  const { subgraph } = await ask<Answer>(address, query, { ids, filter });
  const told = subgraph.told.map(({ id }) => id);
  const kept = subgraph.relations.filter(({ id }) => told.includes(id));
  const ends = kept.flatMap(({ subject, object }) => [subject.id, object.id]);
  return { entities: [...new Set(ends)].toSorted(), relations: told.toSorted() };
}
