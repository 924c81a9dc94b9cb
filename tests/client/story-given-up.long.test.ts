import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExplorer, type Explorer } from '../support/explorer.ts';
import { words } from '../support/steps.ts';
import { story } from '../support/telling.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

test('a file that is being made says how far it is, and is given up when it is not wanted any more', async () => {
  const { page, context, faults } = await explorer.open({ path: `/#story=${story}&step=2`, isEmpty: true });
  const downloads: unknown[] = [];
  page.on('download', (download) => downloads.push(download));
  // what it asks for on the way comes only when it is given up, however fast the machine
  let giveUp = () => {};
  const isGivenUp = new Promise<void>((done) => (giveUp = done));
  await page.locator('.telling-caption').waitFor();
  await page.locator('.telling').hover();
  await page.getByRole('button', { name: words.en['story.save'] }).click();
  await page.route('**/graphql', (route) => isGivenUp.then(() => route.continue()));
  await page.getByRole('menuitem', { name: words.en['story.save-html'] }).click();
  await page.locator('.telling-saving', { hasText: '12' }).waitFor();
  await page.getByRole('button', { name: words.en['story.stop-saving'] }).click();
  giveUp();
  await page.getByRole('button', { name: words.en['story.save'] }).waitFor();
  expect(await page.locator('.telling-saving').innerText()).toBe('');
  expect(downloads).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});
