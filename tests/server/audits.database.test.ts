import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testApp, type TestApp } from '../support/app.ts';
import { testDatabase } from '../support/database.ts';

const database = testDatabase();
let app: TestApp;
let address = '';

beforeAll(async () => {
  app = testApp(database);
  address = await app.listen();
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const audits = serverAudits({ url: () => `${address}/graphql` });

describe('GraphQL over HTTP, by its own audits', () => {
  test('has all of them', () => expect(audits.length).toBeGreaterThan(50));

  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    expect(result).toMatchObject({ status: 'ok' });
  });
});
