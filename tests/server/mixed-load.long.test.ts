import { afterAll, beforeAll, expect, test } from 'vitest';
import { growthOf, mixedLoad, withProbe } from '../bench/load/mixed.ts';
import { testDatabase } from '../support/database.ts';
import { heldBy, lostAndGained, nothing } from '../support/held.ts';
import { serveArticle, type Served } from '../support/served.ts';

/** As long as it takes until a leak of a few hundred bytes a question is told from caches that fill. */
const minutes = 10;
/** Megabytes a minute: 1,200 questions that leave a kilobyte each are more. */
const most = 1;

const database = testDatabase();
let served: Served;
beforeAll(async () => {
  served = await serveArticle(withProbe);
});
afterAll(async () => {
  await served.stop();
  await database.close();
});

test('ten minutes of mixed questions leave nothing behind, neither in memory nor in the graph', async () => {
  const before = await heldBy(served.address, database);
  const { answers, held } = await mixedLoad(served, minutes, () => undefined);
  const growth = growthOf(held);
  console.log(
    `${answers.all} asked, ${answers.refused} refused; ${held.at(-1)?.[1].toFixed(1)} MB held, ${growth.toFixed(3)} MB more each minute`,
  );
  expect(answers.all).toBe(minutes * 60 * 20);
  // a machine that is busy with other tests may refuse some, as those who have to come again
  expect(answers.refused).toBeLessThan(answers.all / 2);
  expect(growth).toBeLessThan(most);
  expect(lostAndGained(before, await heldBy(served.address, database))).toEqual(nothing);
});
