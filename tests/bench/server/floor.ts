import { graphql } from 'graphql';
import { contextOf, hub, schema } from './at-hand.ts';
import { question } from './question.ts';
import { serve } from './serve.ts';

/** The floor: the same answer, made once, written out as JSON on bare `node:http` for each request. */
const answers = new Map<string, unknown>();
for (const first of [50, 500, 5000]) {
  const variableValues = { id: hub, first };
  const { data, errors } = await graphql({
    schema,
    source: question,
    variableValues,
    contextValue: contextOf(),
  });
  if (errors) throw new Error(String(errors[0]));
  answers.set(String(first), JSON.parse(JSON.stringify({ data })));
}

serve((request, response) => {
  const first = new URL(request.url ?? '/', 'http://localhost').searchParams.get('first') ?? '';
  request.resume().once('end', () => {
    const body = Buffer.from(JSON.stringify(answers.get(first)));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.byteLength });
    response.end(body);
  });
});
