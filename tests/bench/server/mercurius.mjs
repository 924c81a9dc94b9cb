import fastify from 'fastify';
import mercurius from 'mercurius';
import { contextOf, schema } from './at-hand.ts';
import { tell } from './serve.ts';

/** mercurius on fastify, compiling each question from its first time on. */
const app = fastify();
await app.register(mercurius, { schema, jit: 1, context: () => contextOf() });
await app.listen({ port: 0, host: '127.0.0.1' });
tell({ port: app.server.address().port });
