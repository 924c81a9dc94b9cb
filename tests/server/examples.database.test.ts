import { Kind, parse, visit } from 'graphql';
import { describe, expect, test } from 'vitest';
import { examples } from '../../server/examples.ts';
import { createSchema } from '../../server/schema.ts';
import { appOnArticle } from '../support/app-on.ts';

const app = appOnArticle();
const nameOf = (query: string) => /^(?:query|mutation) (\w+)/m.exec(query)?.[1] ?? query;

/** What an answer says that it found nothing by: an example must find something. */
const isEmpty = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'object' && Object.values(value).every((inner) => isEmpty(inner))) ||
  value === 0;

describe('the examples', () => {
  test.each(examples.map((query) => [nameOf(query), query]))(
    '%s answers, and with something',
    async (_, query) => {
      const { data, errors } = await app.ask(query, {}, 'editor');
      expect(errors).toEqual([]);
      // of a graph that was loaded once there is nothing that changed
      for (const [field, answer] of Object.entries(data as Record<string, unknown>))
        expect([field, isEmpty(answer)]).toEqual([field, field === 'changes']);
    },
  );

  test('show every question there is', () => {
    const shown = new Set<string>();
    for (const query of examples)
      visit(parse(query), {
        OperationDefinition: ({ selectionSet }) => {
          for (const selection of selectionSet.selections)
            if (selection.kind === Kind.FIELD) shown.add(selection.name.value);
        },
      });
    const questions = Object.keys(createSchema().getQueryType()?.getFields() ?? {});
    // by id, as every answer gives them
    expect(questions.filter((name) => !shown.has(name))).toEqual(['node', 'relation', 'view']);
  });
});
