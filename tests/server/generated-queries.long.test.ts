import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSchema } from '../../server/schema.ts';
import { appOnSmallGraph } from '../support/app-on.ts';
import { generatedQuery } from '../support/generated-query.ts';

const app = appOnSmallGraph();
const codes = ['BAD_INPUT', 'QUERY_TOO_COMPLEX'];
/** What nobody outside should read: statements, places in our files, stacks, names of our tools. */
const leak =
  /\bMATCH\b|\bRETURN\b.*\bAS\b|node_modules|\/server\/|\.ts:\d+|\bat \w+ \(|Neo(4j|\.Client)|\$filter\./;

const counted = async () =>
  (await app.ask('{ statistics { dataVersion actors places events concepts relations claims sources } }'))
    .data;

test('a thousand questions made from the schema are answered or refused, and nothing leaks or changes', async () => {
  const before = await counted();
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(generatedQuery(createSchema()), async (query) => {
      const { status, errors, data } = await app.ask(query);
      expect(status).toBeLessThan(500);
      for (const { message, extensions } of errors) {
        expect(codes).toContain(extensions.code);
        // what was asked may come back, quoted; what stands around it is ours
        expect(message.replace(/"(?:[^"\\]|\\.)*"/g, '""')).not.toMatch(leak);
      }
      if (errors.length === 0 && data !== null) answered += 1;
    }),
    // the same thousand each time: a gate must not depend on luck
    { numRuns: 1000, seed: 20_261_123 },
  );
  // enough of them got through to the database to mean something
  expect(answered).toBeGreaterThan(200);
  expect(await counted()).toEqual(before);
});
