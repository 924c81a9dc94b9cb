import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { contextOf, schema } from './at-hand.ts';
import { tell } from './serve.ts';

/** Apollo Server 5 as it comes. */
const { url } = await startStandaloneServer(new ApolloServer({ schema, introspection: true }), {
  context: () => Promise.resolve(contextOf()),
  listen: { port: 0, host: '127.0.0.1' },
});
tell({ port: Number(new URL(url).port) });
