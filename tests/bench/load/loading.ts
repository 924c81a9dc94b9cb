import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { openDatabase } from '../../../cypher/database.ts';
import { leaseLocalNeo4j } from '../../../cypher/local/lease.ts';
import { checkSeed } from '../../../seed/check/check-seed.ts';
import { seedFiles } from '../../../seed/check/seed-files.ts';
import { claimRows } from '../../../seed/claim-rows.ts';
import type { Knowledge, Source } from '../../../seed/knowledge.ts';
import { loadKnowledge, unnamedIn } from '../../../seed/load.ts';
import { readingOf } from '../../../seed/reading.ts';
import { emptyGraph } from '../../support/database.ts';
import { jarsFolder } from '../../support/jars-folder.ts';
import type { BenchOptions } from '../bench.ts';
import { madeGraph } from '../graph/made-graph.ts';
import { writeFiles } from '../graph/write-graph.ts';
import { against, rounded, type Figure } from '../results.ts';
import { median } from '../rounds.ts';

/** Claims of the one source. */
const claims = 2000;

/** One source by transaction, beside one statement that creates the same rows and nothing else. */
export async function loading({ rounds, report }: BenchOptions): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'shabaka-bench-'));
  const jars = jarsFolder;
  const lease = await leaseLocalNeo4j({ data: join(folder, 'data'), jars, report });
  const { uri, username, password } = lease;
  const database = openDatabase({ uri, username, password, database: 'neo4j' });
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const took = { bare: [] as number[], first: [] as number[], again: [] as number[] };
  const time = async (list: number[], work: () => Promise<unknown>) => {
    const begun = performance.now();
    await work();
    list.push(performance.now() - begun);
  };
  try {
    const knowledge = oneSource(folder);
    const [source] = knowledge.sources as [Source];
    const rows = claimRows(source, readingOf(knowledge), unnamedIn(knowledge)).map((row) => row.properties);
    // a round beforehand, in which Neo4j compiles what it will run
    for (let round = -1; round < rounds; round += 1) {
      report(`Loading ${claims} claims${round < 0 ? ', to warm up' : ''}`);
      await emptyGraph(database);
      await time(took.bare, () =>
        driver.executeQuery('UNWIND $rows AS row CREATE (n:Claim) SET n = row', { rows }),
      );
      await emptyGraph(database);
      // the registry is another transaction and not what is measured
      await loadKnowledge(database, { ...knowledge, sources: [] });
      await time(took.first, () => loadKnowledge(database, knowledge));
      await time(took.again, () => loadKnowledge(database, knowledge));
      if (round < 0) for (const list of Object.values(took)) list.pop();
    }
  } finally {
    await driver.close();
    await database.close();
    await lease.release();
    rmSync(folder, { recursive: true, force: true });
  }
  const rate = (list: number[]) => (claims / median(list)) * 1000;
  const figure = (what: string, who: string, value: number, unit: string) => ({ what, who, value, unit });
  const what = `a source of ${claims} claims, by transaction`;
  const bare = figure(what, 'one UNWIND … CREATE', rounded(rate(took.bare)), 'claims/s');
  const first = figure(`${what}, first`, 'the first time', median(took.first), 'ms');
  return [
    bare,
    against(figure(what, 'Shabaka', rate(took.first), 'claims/s'), bare, { atLeast: 0.5 }),
    { ...first, who: 'Shabaka', value: rounded(first.value) },
    against(figure(`${what}, again`, 'Shabaka', median(took.again), 'ms'), first, { atMost: 0.3 }),
  ];
}

/** A made-up graph whose sources are put together into one. */
function oneSource(folder: string): Knowledge {
  const seed = join(folder, 'seed');
  writeFiles(madeGraph({ claims, seed: 7 }), seed);
  const { knowledge, faults } = checkSeed(seedFiles(seed), '');
  const [source] = knowledge?.sources ?? [];
  if (!knowledge || !source) throw new Error(`the graph has faults: ${JSON.stringify(faults[0])}`);
  const all = knowledge.sources.flatMap(({ id, claims: own }) =>
    own.map((claim) => ({ ...claim, key: `${id}-${claim.key}` })),
  );
  return { ...knowledge, sources: [{ ...source, paragraphs: [], claims: all }] };
}
