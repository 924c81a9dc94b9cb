import { vi } from 'vitest';
import { keptPromise } from './kept-promise.ts';
import { neo4jCount, shareVariable, type Share } from './neo4j-share.ts';

/** Before each file of tests: its worker's own Neo4j, once it is up, becomes the one that the environment names. */
const files = JSON.parse(process.env[shareVariable] ?? '[]') as string[];
const worker = Number(process.env.VITEST_POOL_ID ?? 1);
const file = files[worker - 1];
if (!file) throw new Error(`there is no Neo4j for worker ${worker} of ${neo4jCount}`);
Object.assign(process.env, (await keptPromise(file)) as Share);

/** Here once for all files: they share their modules, so none can have a `cypher/statements.ts` of its own. */
vi.mock('../../cypher/statements.ts', async (original) => {
  const { withTestStatements } = await import('../cypher/test-statements.ts');
  return withTestStatements(await original());
});
