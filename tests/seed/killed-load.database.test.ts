import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { killableLoad, type KillableLoad } from '../support/killed-load.ts';
import { differences, wholeGraph } from '../support/whole-graph.ts';

let killable: KillableLoad;
let clean: string[];
let span: number;

beforeAll(async () => {
  killable = await killableLoad();
  const from = performance.now();
  await killable.load();
  // the first load on a Neo4j takes twice as long as later ones, a third of which goes by before they write
  span = (performance.now() - from) * 0.35;
  clean = await wholeGraph(killable.database);
});
afterAll(() => killable.stop());

describe.each(['loader', 'Neo4j'] as const)('a load whose %s is killed', (victim) => {
  test('twice at any moment is completed by loading again', async () => {
    for (let time = 1; time <= 2; time += 1) {
      const moment = Math.random() * span;
      await killable.killWhileLoading(victim, moment);
      const left = await wholeGraph(killable.database);
      await killable.load();
      expect(
        differences(clean, await wholeGraph(killable.database)),
        `killed after ${moment} ms, with ${left.length} of ${clean.length} rows in`,
      ).toEqual({ missing: [], extra: [] });
    }
  });
});
