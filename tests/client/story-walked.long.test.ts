import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { framesAfter, openExplorer, type Explorer } from '../support/explorer.ts';
import { differenceOf } from '../support/pixels.ts';
import { isAt, press, story } from '../support/telling.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

interface Steps {
  story: { steps: { view: { entities: { id: string }[] } }[] };
}

/** Which entities each step shows, as the server has it, sorted. */
async function entitiesOfSteps(): Promise<string[][]> {
  const { story: told } = await ask<Steps>(
    explorer.served.address,
    `{ story(id: "${story}") { steps { view } } }`,
  );
  return told.steps.map(({ view }) => view.entities.map(({ id }) => id).toSorted());
}

test('a step that was walked to looks as one that was opened', async () => {
  const { page, context, faults } = await explorer.open({ path: `/#story=${story}&step=1`, isEmpty: true });
  const canvas = page.locator('.telling-canvas');
  const inSteps = await entitiesOfSteps();
  /** The picture of that step, once two looks at it are the same. */
  const picture = async (step: number) => {
    await page.waitForFunction(
      (ids) => JSON.stringify(window.shabakaStory?.shown().toSorted()) === ids,
      JSON.stringify(inSteps[step - 1]),
    );
    // what a voice leaves of it is known, and a frame later it is drawn
    await page.locator('.telling-stage[aria-busy=false]').waitFor();
    await framesAfter(page);
    let last: Buffer = Buffer.alloc(0);
    const isStill = async () => {
      const now = await canvas.screenshot();
      const isSame = now.equals(last);
      last = now;
      return isSame;
    };
    await expect.poll(isStill, { timeout: 20_000, interval: 300 }).toBe(true);
    return last;
  };
  await isAt(page, 1);
  const walked = new Map<number, Buffer>();
  for (let step = 2; step <= 12; step += 1) {
    await press(page, 'ArrowRight', step);
    walked.set(step, await picture(step));
  }
  // names that changed their side on the way
  for (const step of [3, 6, 8, 12]) {
    await page.goto(new URL(`/#story=${story}&step=${step}`, page.url()).href);
    await page.reload();
    await isAt(page, step);
    const { strong } = await differenceOf(context, walked.get(step)!, await picture(step));
    // letters drawn before at another size may be a little softer; a name that is not there is thousands of pixels
    expect({ step, isSame: strong < 500, strong }).toMatchObject({ step, isSame: true });
  }
  expect(faults).toEqual([]);
  await context.close();
});
