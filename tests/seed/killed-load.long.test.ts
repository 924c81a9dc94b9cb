import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyGraph } from '../support/database.ts';
import { killableLoad, type KillableLoad } from '../support/killed-load.ts';
import { differences, wholeGraph } from '../support/whole-graph.ts';

let killable: KillableLoad;
let clean: string[];
let span: number;

beforeAll(async () => {
  killable = await killableLoad();
  await killable.load();
  await emptyGraph(killable.database);
  const from = performance.now();
  await killable.load();
  // a third of it goes by before anything is written
  span = (performance.now() - from) * 0.7;
  clean = await wholeGraph(killable.database);
});
afterAll(() => killable.stop());

describe.each(['loader', 'Neo4j'] as const)('a load whose %s is killed ten times', (victim) => {
  test('is completed by loading again each time', async () => {
    const left: number[] = [];
    for (let time = 0; time < 10; time += 1) {
      // one moment in each tenth of the load
      const moment = ((time + Math.random()) / 10) * span;
      await killable.killWhileLoading(victim, moment);
      left.push((await wholeGraph(killable.database)).length);
      await killable.load();
      expect(differences(clean, await wholeGraph(killable.database)), `killed after ${moment} ms`).toEqual({
        missing: [],
        extra: [],
      });
    }
    expect(left.some((rows) => rows < clean.length)).toBe(true);
  });
});
