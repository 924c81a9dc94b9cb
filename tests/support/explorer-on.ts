import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../cypher/database.ts';
import { emptyGraph, testDatabase } from './database.ts';
import { explore, type Explorer } from './explorer.ts';
import { serve } from './served.ts';

/** A large graph on a busy machine. */
const longest = 600_000;

/** For the tests of a file: the page on what is loaded before the first and cleared after the last. */
export function explorerOn(
  load: (database: Database) => Promise<unknown>,
): Omit<Explorer, 'close'> & { readonly database: Database } {
  const database = testDatabase();
  let explorer: Explorer;
  beforeAll(async () => {
    await emptyGraph(database);
    await load(database);
    explorer = await explore(await serve());
  }, longest);
  afterAll(async () => {
    await explorer.close();
    await emptyGraph(database);
    await database.close();
  });
  return {
    database,
    get served() {
      return explorer.served;
    },
    open: (options) => explorer.open(options),
  };
}
