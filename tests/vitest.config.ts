import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/**
 * Four groups of tests. `unit` needs nothing; `database` shares one real Neo4j in a throw-away home;
 * `e2e` adds a real browser; `long` repeats what takes minutes and is not part of `npm test`.
 * Neo4j Community holds one graph, so files that use it run one after another.
 */
const oneAtATime = { fileParallelism: false, maxWorkers: 1, testTimeout: 60_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    root,
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/**/*.{database,e2e,long}.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'database',
          root,
          include: ['tests/**/*.database.test.ts'],
          globalSetup: 'tests/support/neo4j.setup.ts',
          ...oneAtATime,
        },
      },
      {
        test: {
          name: 'e2e',
          root,
          include: ['tests/**/*.e2e.test.ts'],
          globalSetup: ['tests/support/neo4j.setup.ts', 'tests/support/page.setup.ts'],
          ...oneAtATime,
        },
      },
      {
        test: {
          name: 'long',
          root,
          include: ['tests/**/*.long.test.ts'],
          globalSetup: ['tests/support/neo4j.setup.ts', 'tests/support/page.setup.ts'],
          ...oneAtATime,
          testTimeout: 1_200_000,
        },
      },
    ],
  },
});
