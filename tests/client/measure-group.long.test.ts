import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { drawn, openExplorer, positions, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const measures = ['degree', 'betweenness', 'claims', 'origins'] as const;

describe.each<Language>(['en', 'ar'])('what sizes and colours tell, in %s', (lang) => {
  const say = words[lang];
  const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
  const legend = (page: Page) => page.locator('.measure-legend');

  test('goes by a measure, is said in the legend, moves nothing, and comes back with the address', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const before = await positions(page);
    const first = page.url();
    await page.getByRole('button', { name: say['arrange.title'], exact: true }).click();
    for (const measure of measures) {
      await choice(page, say['measure.size']).selectOption(measure);
      await expect
        .poll(() => legend(page).locator('h2').allTextContents())
        .toEqual([`${say['measure.size']}: ${say[`measure.${measure}`]}`]);
      await legend(page).locator('.scale').waitFor();
    }
    await choice(page, say['measure.color']).selectOption('betweenness');
    await legend(page).locator('.scale.color').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await positions(page)).toEqual(before);
    await page.waitForFunction(() => /&size=origins&color=betweenness/.test(location.hash));

    await page.reload();
    await drawn(page);
    await legend(page).locator('.scale.size').waitFor();
    await legend(page).locator('.scale.color').waitFor();
    expect(await positions(page)).toEqual(before);
    await page.goto('about:blank');
    await page.goto(first);
    await drawn(page);
    await page.getByRole('button', { name: say['arrange.title'], exact: true }).click();
    await choice(page, say['measure.size']).selectOption('claims');
    await choice(page, say['measure.color']).selectOption('claims');
    await page.keyboard.press('Escape');
    await legend(page).locator('.scale.color').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => legend(page).locator('.scale').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.url()).toBe(first);
    expect(await positions(page)).toEqual(before);
    expect(faults).toEqual([]);
    await context.close();
  });
});
