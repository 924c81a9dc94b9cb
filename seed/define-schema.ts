import type { Database } from '../cypher/database.ts';
import { statementsIn } from '../cypher/statements.ts';

/**
 * Makes sure that constraints and indexes are there and online. Cheap when they are: each statement says
 * IF NOT EXISTS, and the last one waits.
 */
export async function defineSchema(database: Database): Promise<void> {
  const known = await database.read<{ name: string }>('read/schema', {}, { timeout: 300_000 });
  const names = new Set(known.map(({ name }) => name));
  const missing = statementsIn('schema').filter(
    ({ text }) => !names.has(/(?:CONSTRAINT|INDEX) (\w+) IF/.exec(text)?.[1] ?? ''),
  );
  if (missing.length === 0) return;
  for (const { name } of missing) await database.define(name);
  await database.read('read/schema.online', {}, { timeout: 300_000 });
}
