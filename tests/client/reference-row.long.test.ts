import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawn, openExplorer, type Explorer } from '../support/explorer.ts';
import { selectInList, words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const dotted = (page: Page) =>
  page.evaluate(() => window.shabaka!.drawn().relations.filter((id) => id.startsWith('ref:')).length);

const syria = { en: 'Syria', ar: 'سوريا' };

describe.each<Language>(['en', 'ar'])('the row of what is known from elsewhere, in %s', (lang) => {
  const say = words[lang];

  test('stays while it is off, counts on, and brings it back, also after a reload and in another window', async () => {
    const ids =
      'pla:hasakah;pla:syria;pla:sinaa-prison;evt:sinaa-prison-attack;pla:ghwayran;act:isis;act:sdf';
    const wanted = `&filter=${encodeURIComponent('{"reference":true}')}`;
    const link = (more: string) => `/#v=1&lang=${lang}&show=${ids}${more}`;
    const { page, context, faults } = await explorer.open({ lang, path: link(wanted) });
    const row = page.locator('.legend-row', { hasText: say['line.REFERENCE'] });
    const count = async () => Number(await row.locator('.legend-count').innerText());
    await expect.poll(() => dotted(page)).toBeGreaterThan(0);
    const all = await dotted(page);
    expect(all).toBeGreaterThan(1);
    await row.click();
    await expect.poll(() => dotted(page)).toBe(0);
    expect(await row.getAttribute('aria-pressed')).toBe('false');
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('filter=');

    await page.reload();
    await drawn(page);
    await row.waitFor();
    await expect.poll(count).toBe(all);
    expect([await row.getAttribute('aria-pressed'), await dotted(page)]).toEqual(['false', 0]);

    // what comes is counted while nothing of it is drawn
    await selectInList(page, syria[lang], lang);
    await page.getByRole('button', { name: say['entity.hide'], exact: true }).click();
    await expect.poll(count).toBeLessThan(all);
    await page.keyboard.press('Control+z');
    await expect.poll(count).toBe(all);
    await row.click();
    await expect.poll(() => dotted(page)).toBe(all);

    const other = await context.newPage();
    await other.goto(`${explorer.served.address}${link('')}`);
    await other.locator('.legend-row', { hasText: say['line.REFERENCE'] }).waitFor();
    expect(await dotted(other)).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('is not there for who never wanted it', async () => {
    const { page, context } = await explorer.open({ lang });
    await page.locator('.filter').waitFor();
    expect(await page.locator('.legend-row', { hasText: say['line.REFERENCE'] }).count()).toBe(0);
    await context.close();
  });
});
