import { describe, expect, test } from 'vitest';
import { appOnArticle } from '../support/app-on.ts';
import { events } from './analyst/events.ts';
import { voices } from './analyst/voices.ts';

const app = appOnArticle();

describe('an analyst asks', () => {
  test.each(Object.entries({ ...voices, ...events }))(
    '%s',
    async (_, { query, answer, expected, claims: resting = [] }) => {
      const { data, errors } = await app.ask(query);
      expect(errors).toEqual([]);
      expect(answer(data)).toEqual(expected);
      for (const key of resting) {
        const found = await app.ask(
          `query($id: ID!) { node(id: $id) { ... on Claim { evidence { paragraph start end sha256 } } } }`,
          { id: `alhal-2022-rifai/${key}` },
        );
        expect(found.data.node.evidence.length, key).toBeGreaterThan(0);
        for (const { start, end, sha256 } of found.data.node.evidence) {
          expect(end).toBeGreaterThan(start);
          expect(sha256).toMatch(/^[0-9a-f]{64}$/);
        }
      }
    },
  );
});
