/** An entity as the server knows it. */
export interface Known {
  id: string;
  kind: string;
  label: { ar: string; en: string };
}

/** These entities by the API, by their ids. */
export async function entitiesOf(address: string, ids: readonly string[]): Promise<Map<string, Known>> {
  const query = 'query($ids: [ID!]!) { subgraph(ids: $ids) { entities { id kind label { ar en } } } }';
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { ids } }),
  });
  const { data } = (await answer.json()) as { data: { subgraph: { entities: Known[] } } };
  return new Map(data.subgraph.entities.map((entity) => [entity.id, entity]));
}
