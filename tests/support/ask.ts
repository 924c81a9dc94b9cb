/** What the API at that address answers: its `data`, in the shape that the question names. */
export async function ask<Data>(address: string, query: string, variables: object = {}): Promise<Data> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await answer.json()) as { data: Data }).data;
}
