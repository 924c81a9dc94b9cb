import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../cypher/database.ts';
import { createLog } from '../../server/log.ts';
import { testApp, type TestApp } from '../support/app.ts';

/** Nothing listens there. */
const nowhere = openDatabase({
  uri: 'bolt://127.0.0.1:1',
  username: 'neo4j',
  password: 'none',
  database: 'neo4j',
});
const faulty: Database = { ...nowhere, read: () => Promise.reject(new Error('a secret of ours')) };

describe.each([
  ['whose database is away', nowhere, 503, 'DATABASE_UNAVAILABLE'],
  ['that has a fault of ours', faulty, 500, 'INTERNAL'],
])('a question that comes again to a server %s', (_, database, status, code) => {
  let app: TestApp;
  let address: string;
  beforeAll(async () => {
    app = testApp(database, { log: createLog('silent') });
    address = await app.listen();
  });
  afterAll(async () => {
    await app.close();
    await database.close();
  });

  test('is told so each time, and nothing that is within', async () => {
    for (let time = 0; time < 5; time += 1) {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: '{ entity(id: "act:one") { id } }' }),
      });
      const answer = (await response.json()) as { errors: { message: string }[] };
      expect(answer).toMatchObject({ errors: [{ extensions: { code } }] });
      expect(answer.errors[0]?.message).not.toMatch(/secret|cypher|Neo4j/);
      expect(response.status).toBe(status);
    }
  });
});
