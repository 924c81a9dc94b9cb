import { createRequire } from 'node:module';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const neo4j = 'tests/support/neo4j.setup.ts';
const page = 'tests/support/page.setup.ts';
/** Node takes the CommonJS form of graphql, vite the other one, and graphql refuses to be there in two forms. */
const graphql = { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') };

/**
 * Four groups of tests. `unit` needs nothing; `database` shares one real Neo4j in a throw-away home; `e2e`
 * adds the built page and a real browser; `long` repeats what takes minutes and is not part of `npm test`.
 * Neo4j Community holds one graph, so files that use it run one after another, and so do these groups.
 */
function group(
  name: string,
  order: number,
  setup: string[],
  minutes: number,
): TestProjectInlineConfiguration {
  const include = name === 'unit' ? ['tests/**/*.test.{ts,tsx}'] : [`tests/**/*.${name}.test.ts`];
  const exclude = name === 'unit' ? ['tests/**/*.{database,e2e,long}.test.ts'] : [];
  return {
    resolve: { alias: [graphql] },
    test: {
      name,
      root,
      include,
      exclude,
      globalSetup: setup,
      fileParallelism: name === 'unit',
      sequence: { groupOrder: order },
      testTimeout: minutes * 60_000,
      hookTimeout: 180_000,
    },
  };
}

export default defineConfig({
  test: {
    root,
    projects: [
      group('unit', 0, [], 0.5),
      group('database', 1, [neo4j], 4),
      group('e2e', 2, [neo4j, page], 2),
      group('long', 3, [neo4j, page], 20),
    ],
  },
});
