import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { questions } from './questions.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const schema = buildSchema(readFileSync(join(root, 'server', 'schema.graphql'), 'utf8'));

test('the server knows what the bench asks, and the shares are parts of a hundred', () => {
  const asked = questions.flatMap(({ query }) => query ?? []);
  expect(asked.flatMap((query) => validate(schema, parse(query)))).toEqual([]);
  expect(questions.reduce((sum, { share }) => sum + share, 0)).toBe(100);
});
