import { ask } from './ask.ts';

/** An entity as the server knows it. */
export interface Known {
  id: string;
  kind: string;
  label: { ar: string; en: string };
}

/** These entities by the API, by their ids. */
export async function entitiesOf(address: string, ids: readonly string[]): Promise<Map<string, Known>> {
  const query = 'query($ids: [ID!]!) { subgraph(ids: $ids) { entities { id kind label { ar en } } } }';
  const { subgraph } = await ask<{ subgraph: { entities: Known[] } }>(address, query, { ids });
  return new Map(subgraph.entities.map((entity) => [entity.id, entity]));
}
