import { createRequire } from 'node:module';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { OwnNeo4jLast } from './support/own-neo4j-last.ts';
import { neo4jCount } from './support/neo4j-share.ts';

const root = new URL('..', import.meta.url).pathname;
/** Node takes the CommonJS form of graphql, vite the other one, and graphql refuses to be there in two forms. */
const graphql = { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') };

interface Group {
  setup?: string[];
  minutes: number;
}

/** Files of `npm test` that try a few of many cases there, and all of them in the group `long`. */
const thorough = [
  'tests/seed/load.database.test.ts',
  'tests/server/again.database.test.ts',
  'tests/server/filter.database.test.ts',
  'tests/server/injection.database.test.ts',
];

/**
 * Four groups of tests. `unit` needs nothing; `database` asks a real Neo4j in a throw-away home, started once
 * for the run; `e2e` adds the built page and a real browser; `long` repeats what takes minutes, is not part of
 * `npm test`, and runs whole what that runs in part. Neo4j Community holds one graph, so each of the workers
 * has a Neo4j of its own. The groups run together: from one to the next, vitest 4.1 may give two workers the
 * same number. A worker keeps its modules from file to file: a process and all modules for each file took half
 * of the time of `unit`.
 */
function group(name: string, { setup = [], minutes }: Group): TestProjectInlineConfiguration {
  const include = name === 'unit' ? ['tests/**/*.test.{ts,tsx}'] : [`tests/**/*.${name}.test.ts`];
  if (name === 'long') include.push(...thorough);
  const others = name === 'unit' ? ['tests/**/*.{database,e2e,long}.test.ts'] : [];
  return {
    resolve: { alias: [graphql] },
    test: {
      name,
      root,
      include,
      // those that the bench measures us against bring tests of their own
      exclude: ['**/node_modules/**', ...others],
      env: name === 'long' ? { SHABAKA_TEST_THOROUGH: '1' } : {},
      globalSetup: setup.map((file) => `tests/support/${file}.setup.ts`),
      setupFiles: setup.map((file) => `tests/support/${file}.worker.ts`),
      isolate: false,
      unstubEnvs: true,
      maxWorkers: neo4jCount,
      testTimeout: minutes * 60_000,
      // a busy machine may need longer for what a test waits for than the second that there is by default
      expect: { poll: { timeout: 30_000 } },
      hookTimeout: 180_000,
      // a busy machine must not cost a change its landing; the run says aloud what this saved
      retry: process.env.CI && name !== 'unit' ? 1 : 0,
    },
  };
}

export default defineConfig({
  test: {
    root,
    sequence: { sequencer: OwnNeo4jLast },
    projects: [
      group('unit', { minutes: 0.5 }),
      group('database', { setup: ['neo4j'], minutes: 4 }),
      group('e2e', { setup: ['neo4j', 'page'], minutes: 4 }),
      group('long', { setup: ['neo4j', 'page'], minutes: 20 }),
    ],
  },
});
