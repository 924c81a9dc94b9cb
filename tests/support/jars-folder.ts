import { dirname, join } from 'node:path';

/** Where the jars of Neo4j lie or come: one folder for the checkout, shared with `npm start`. */
export const jarsFolder = join(dirname(dirname(import.meta.dirname)), '.local', 'neo4j');
