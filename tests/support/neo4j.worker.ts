import { neo4jCount, shareVariable, type Share } from './neo4j-share.ts';

/** Before each file of tests: its worker's own Neo4j becomes the one that the environment names. */
const shares = JSON.parse(process.env[shareVariable] ?? '[]') as Share[];
const worker = Number(process.env.VITEST_POOL_ID ?? 1);
const share = shares[worker - 1];
if (!share) throw new Error(`there is no Neo4j for worker ${worker} of ${neo4jCount}`);
Object.assign(process.env, share);
