import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSeed } from '../../../seed/check/check-seed.ts';
import { seedFiles } from '../../../seed/check/seed-files.ts';
import { completeImport } from '../../../seed/bulk/imported.ts';
import { loadKnowledge, registryHashOf } from '../../../seed/load.ts';
import { madeGraph } from '../../bench/graph/made-graph.ts';
import { writeFiles, writeRows } from '../../bench/graph/write-graph.ts';
import { emptyGraph, testDatabase } from '../../support/database.ts';
import { seedCommand } from '../../support/seed-command.ts';
import { differences, wholeGraph } from '../../support/whole-graph.ts';

const graph = madeGraph({ claims: 150, seed: 5 });
const folder = mkdtempSync(join(tmpdir(), 'shabaka-bulk-'));
const rows = join(folder, 'rows');
const database = testDatabase();
const same = { missing: [], extra: [] };

const bulk = (...words: string[]) =>
  seedCommand({ folder: rows, data: folder }, ['bulk', rows, ...words], { SHABAKA_DATA: folder });

beforeAll(async () => {
  writeFiles(graph, join(folder, 'files'));
  await writeRows(graph, rows);
  await emptyGraph(database);
});
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run seed -- bulk, on a database that runs', () => {
  let first: string[];

  test('loads rows like the files they stand for, source by source', async () => {
    const { knowledge } = checkSeed(seedFiles(join(folder, 'files')), folder);
    if (!knowledge) throw new Error('the made-up graph has faults');
    await loadKnowledge(database, knowledge);
    first = await wholeGraph(database);
    await emptyGraph(database);
    const { code, out } = await bulk('--json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { claims: 150, faults: 0, how: 'transactions' }]);
    expect(differences(first, await wholeGraph(database))).toEqual(same);
  });

  test('changes nothing the second time, and nothing is left to complete', async () => {
    expect((await bulk()).code).toBe(0);
    const { knowledge } = checkSeed(seedFiles(join(folder, 'files')), folder);
    const ids = new Set(knowledge?.entities.map(({ id }) => id));
    if (knowledge) await completeImport(database, { ids, registryHash: registryHashOf(knowledge) }, () => {});
    expect(differences(first, await wholeGraph(database))).toEqual(same);
  });

  test('leaves a row with a fault out, says where it is, and ends with 1', async () => {
    await emptyGraph(database);
    const file = join(rows, 'sources.jsonl');
    const good = readFileSync(file, 'utf8');
    const lines = good.split('\n');
    const id = (JSON.parse(lines[1] ?? '') as { id: string }).id;
    lines[1] = (lines[1] ?? '').replace('"speaker":"act:', '"speaker":"act:nobody-');
    writeFileSync(file, lines.join('\n'));
    const { code, err } = await bulk();
    expect(code).toBe(1);
    expect(err).toMatch(/sources\.jsonl:2:\d+: there is no entity act:nobody-/);
    const whole = await wholeGraph(database);
    expect(whole.filter((row) => row.includes(`"id":"${id}"`))).toEqual([]);
    writeFileSync(file, good);
    expect((await bulk()).code).toBe(0);
    expect(differences(first, await wholeGraph(database))).toEqual(same);
  });

  test('loads nothing when the registry has a fault', async () => {
    await emptyGraph(database);
    const file = join(rows, 'entities.jsonl');
    const good = readFileSync(file, 'utf8');
    const lines = good.split('\n');
    const at = lines.findIndex((line) => line.includes('"kind":"place"'));
    // what is wrong in several rows is told of each, and of a row that names another one after all have passed
    lines[at] = (lines[at] ?? '').replace('"kind":"place"', '"kind":"event"');
    lines[0] = (lines[0] ?? '').replace(/}$/, ',"same-as":"act:nobody"}');
    lines[1] = (lines[1] ?? '').replace('"type":', '"typ":');
    writeFileSync(file, lines.join('\n'));
    const { code, err } = await bulk();
    expect([code, await wholeGraph(database)]).toEqual([1, []]);
    const told = [...err.matchAll(/entities\.jsonl:(\d+):\d+: (.+?)[;,]/g)].map(([, line, what]) => [
      Number(line),
      what,
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        [1, 'there is no entity act:nobody'],
        [2, 'type is missing'],
        [at + 1, expect.stringContaining('is of kind event')],
      ]),
    );
    writeFileSync(file, good);
  });

  test('asks for one folder that is there', async () => {
    expect((await bulk('another')).code).toBe(2);
    expect((await seedCommand({ folder: rows, data: folder }, ['bulk', join(folder, 'nowhere')])).code).toBe(
      2,
    );
  });
});
