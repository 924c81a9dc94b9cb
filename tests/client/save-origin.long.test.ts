import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExplorer, type Explorer } from '../support/explorer.ts';
import { openSaving } from '../support/saved-picture.ts';
import { words } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

test.each(['en', 'ar'] as const)(
  'who saves a picture is told when its source could not be asked for, and asks again, in %s',
  async (lang) => {
    const opened = await explorer.open({ lang });
    const { page, context, faults } = opened;
    const say = words[lang];
    // the opening page asks for nothing more
    await page.locator('.timeline-moment').first().waitFor();
    // a database that is too busy for it, once
    let isBusy = true;
    await page.route('**/graphql', async (route) => {
      const answer = { errors: [{ message: 'busy', extensions: { code: 'TIMEOUT' } }] };
      if (!isBusy) return route.continue();
      isBusy = false;
      return route.fulfill({ contentType: 'application/json', body: JSON.stringify(answer) });
    });
    const dialog = await openSaving(opened, lang);
    const note = dialog.getByRole('alert');
    await note.getByRole('button', { name: say['failure.retry'] }).click();
    await note.waitFor({ state: 'detached' });
    const save = dialog.getByRole('button', { name: say['save.do'], exact: true });
    await expect.poll(() => save.isEnabled()).toBe(true);
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const [named] = say['save.source'].split('{');
    expect(readFileSync(await download.path(), 'utf8')).toContain(named!.trim());
    expect(faults).toEqual([]);
    await context.close();
  },
);
