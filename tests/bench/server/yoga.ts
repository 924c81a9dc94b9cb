import { createYoga } from 'graphql-yoga';
import { contextOf, schema } from './at-hand.ts';
import { serve } from './serve.ts';

/** graphql-yoga as it comes, without limits. */
const yoga = createYoga({
  schema,
  logging: false,
  context: ({ request }: { request: Request }) => contextOf(request.signal),
});
serve((request, response) => void yoga(request, response));
