import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomAt } from '../bench/graph/random.ts';
import { emptyGraph } from '../support/database.ts';
import { killableLoad, type KillableLoad } from '../support/killed-load.ts';
import { differences, ofSources, wholeGraph } from '../support/whole-graph.ts';

let killable: KillableLoad;
let clean: string[];
let span: number;

beforeAll(async () => {
  killable = await killableLoad();
  await killable.load();
  await emptyGraph(killable.database);
  const from = performance.now();
  await killable.load();
  span = (performance.now() - from) * 0.9;
  clean = await wholeGraph(killable.database);
});
afterAll(() => killable.stop());

/** The same moments each time, one in each part of the load. */
const chance = randomAt(20_261_127, 0, 0);

test.each([
  ['loader', Number(process.env.SHABAKA_KILLS ?? 50)],
  ['Neo4j', 10],
] as const)(
  'a load whose %s is killed, %s times, is completed by loading again',
  async (victim, times) => {
    const left: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const moment = ((time + chance.next()) / times) * span;
      await killable.killWhileLoading(victim, moment);
      const stored = await wholeGraph(killable.database);
      left.push(stored.length);
      expect([0, ofSources(clean).length], `killed after ${moment} ms`).toContain(ofSources(stored).length);
      await killable.load();
      expect(differences(clean, await wholeGraph(killable.database)), `killed after ${moment} ms`).toEqual({
        missing: [],
        extra: [],
      });
    }
    const partly = left.filter((rows) => rows > 0 && rows < clean.length).length;
    console.log(
      `${victim}: killed ${times} times within ${Math.round(span)} ms, ${partly} times with a part of it stored`,
    );
    expect(left.some((rows) => rows < clean.length)).toBe(true);
  },
  2_400_000,
);
