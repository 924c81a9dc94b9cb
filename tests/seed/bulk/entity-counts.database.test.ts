import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSeed } from '../../../seed/check/check-seed.ts';
import { seedFiles } from '../../../seed/check/seed-files.ts';
import { entityCounts } from '../../../seed/bulk/entity-counts.ts';
import { claimRows } from '../../../seed/claim-rows.ts';
import { countEntities } from '../../../seed/count-entities.ts';
import type { Knowledge } from '../../../seed/knowledge.ts';
import { loadKnowledge, unnamedIn } from '../../../seed/load.ts';
import { project, type ProjectedClaim } from '../../../seed/project.ts';
import { readingOf } from '../../../seed/reading.ts';
import { madeGraph } from '../../bench/graph/made-graph.ts';
import { writeFiles } from '../../bench/graph/write-graph.ts';
import { emptyGraph, testDatabase } from '../../support/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'shabaka-counts-'));
const database = testDatabase();
let knowledge: Knowledge;

beforeAll(async () => {
  writeFiles(madeGraph({ claims: 400, seed: 9 }), folder);
  const checked = checkSeed(seedFiles(folder), folder);
  if (!checked.knowledge) throw new Error('the made-up graph has faults');
  ({ knowledge } = checked);
  await emptyGraph(database);
  await loadKnowledge(database, knowledge);
});
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Counted while claims and relations pass, as a bulk load does. */
function countedInPassing(): Map<string, Record<string, unknown>> {
  const { entities, vocabulary, sources } = knowledge;
  const reading = readingOf(knowledge);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const counts = entityCounts(
    byId,
    vocabulary.predicates.map(({ id }) => id),
  );
  const claims = sources.flatMap((source) => claimRows(source, reading, unnamedIn(knowledge)));
  const projected = claims.map(
    ({ id, speaker, reportedBy, relations, properties }) =>
      ({
        ...properties,
        id,
        speaker,
        origin: properties.originId,
        reported: reportedBy !== null,
        relations,
      }) as unknown as ProjectedClaim,
  );
  claims.forEach(counts.claim);
  const { relations, says } = project(projected, (predicate) => reading.opposite(predicate));
  relations.forEach(counts.relation);
  says.forEach(counts.says);
  return new Map(entities.map(({ id }) => [id, counts.of(id)]));
}

/** Counted by Neo4j. */
async function countedByNeo4j(): Promise<Map<string, Record<string, unknown>>> {
  await database.write((write) =>
    countEntities(
      write,
      knowledge.entities.map(({ id }) => id),
    ),
  );
  const nodes = await database.read<{ properties: Record<string, unknown> }>('read/test.nodes');
  return new Map(nodes.map(({ properties }) => [String(properties.id), properties]));
}

test('counters of entities are the same, counted while claims pass or by Neo4j', async () => {
  const counted = countedInPassing();
  const names = [...new Set([...counted.values()].flatMap((counts) => Object.keys(counts)))];
  expect(names).toEqual(expect.arrayContaining(['earliest', 'latest', 'placedEventIds']));
  for (const name of ['contestedCount', 'reportedCount', 'ownSaidCount', 'placedEventCount'])
    expect([name, [...counted.values()].some((counts) => Number(counts[name]) > 0)]).toEqual([name, true]);
  const stored = await countedByNeo4j();
  for (const [id, counts] of counted)
    expect({ id, ...counts }).toEqual({
      id,
      ...Object.fromEntries(names.map((name) => [name, stored.get(id)?.[name]])),
    });
});
