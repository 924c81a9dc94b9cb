import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = dirname(import.meta.dirname);
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...inDocs()];

function inDocs(): string[] {
  return readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`);
}

test('every file of ours that a document names is there', () => {
  const named = documents.flatMap((document) =>
    [
      ...readFileSync(join(root, document), 'utf8').matchAll(
        /`((?:cypher|seed|server|client|tests|notebooks|docs)\/[\w./-]+)`/g,
      ),
    ].map(([, path = '']) => ({ document, path })),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(({ path }) => !existsSync(join(root, path)))).toEqual([]);
});
