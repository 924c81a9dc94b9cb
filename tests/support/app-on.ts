import { afterAll, beforeAll } from 'vitest';
import { checkSeed } from '../../seed/check/check-seed.ts';
import { seedFiles } from '../../seed/check/seed-files.ts';
import type { Knowledge } from '../../seed/knowledge.ts';
import { loadKnowledge } from '../../seed/load.ts';
import { testApp, type TestApp } from './app.ts';
import { emptyGraph, testDatabase } from './database.ts';
import { ownSeed } from './own-seed.ts';
import { smallKnowledge } from './small-knowledge.ts';

/** For the tests of a file: the app on that graph, loaded before the first and cleared after the last. */
export function appOn(knowledgeOf: () => Knowledge): TestApp {
  const database = testDatabase();
  const app = testApp(database);
  beforeAll(async () => {
    await emptyGraph(database);
    await loadKnowledge(database, knowledgeOf());
  });
  afterAll(async () => {
    await app.close();
    await emptyGraph(database);
    await database.close();
  });
  return app;
}

export const appOnSmallGraph = () => appOn(smallKnowledge);

/** On what the project itself comes with. */
export const appOnArticle = () =>
  appOn(() => {
    const { knowledge } = checkSeed(seedFiles(ownSeed), '');
    if (!knowledge) throw new Error('the project’s own seed has faults');
    return knowledge;
  });
