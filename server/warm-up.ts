import { examples } from './examples.ts';
import type { GraphqlHandler } from './graphql.ts';

/**
 * Asks each example once, one after another, and forgets the answers: a Neo4j that has just started plans a
 * statement for a second or more when it is first asked, which the first asker should not have to wait for.
 */
export async function warmUp(graphql: GraphqlHandler, signal: AbortSignal): Promise<void> {
  // what writes needs a key, and is not to be done unasked
  for (const query of examples.filter((example) => !/^mutation/m.test(example))) {
    if (signal.aborted) return;
    const asked = graphql.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal,
    });
    // whatever goes wrong, an asker will be told
    await Promise.resolve(asked)
      .then((answer) => answer.text())
      .catch(() => undefined);
  }
}
