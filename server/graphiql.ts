import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { examples } from './examples.ts';

/** The page of GraphiQL with everything in it, and the hashes of its inline scripts for the policy. */
export function graphiqlPage(): string {
  return renderGraphiQL({
    endpoint: '/graphql',
    title: 'Shabaka · GraphiQL',
    defaultQuery: examples[0] ?? '',
    defaultTabs: examples.map((query) => ({ query })),
  });
}
