import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { drawn, hashOf, openExplorer, selected, type Explorer } from '../support/explorer.ts';
import { leftBy } from '../support/left.ts';
import { words } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const seen = (page: Page): Promise<{ entities: string[]; relations: string[] }> =>
  page.evaluate(() => window.shabaka?.drawn() ?? { entities: [], relations: [] });
const shown = (page: Page) => page.evaluate(() => [...(window.shabaka?.shown() ?? [])]);

const left = (ids: readonly string[], filter: object) => leftBy(explorer.served.address, ids, filter);

describe.each(['en', 'ar'] as const)('in %s', (lang) => {
  const say = words[lang];

  test('a filter leaves on the canvas what the API leaves, is said, and goes by its chip, by undo and all at once', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const all = await shown(page);
    await page.locator('summary', { hasText: say['filter.speakers'] }).click();
    const option = page.locator('.filter-section[open] .filter-option').nth(1);
    const count = Number(await option.locator('.legend-count').innerText());
    await option.click();
    await page.waitForFunction((wanted) => window.shabaka?.drawn().relations.length === wanted, count);
    await page.waitForFunction(() => location.hash.includes('filter='));
    const filter = JSON.parse(
      decodeURIComponent(/filter=([^&]*)/.exec(await hashOf(page))?.[1] ?? '{}'),
    ) as object;
    const { entities, relations } = await seen(page);
    expect(await left(all, filter)).toEqual({
      entities: entities.toSorted(),
      relations: relations.toSorted(),
    });
    await page.locator('.legend-row', { hasText: say['kind.PLACE'] }).click();
    await page.locator('.chip').nth(1).waitFor();
    await page.waitForFunction((before) => window.shabaka!.drawn().entities.length < before, entities.length);
    const { entities: rest } = await seen(page);
    for (const said of ['.legend-shown', '.chips output'])
      await page.locator(said, { hasText: String(rest.length) }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('.chip').first().click();
    await page.waitForFunction(() => document.querySelectorAll('.chip').length === 1);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelectorAll('.chip').length === 2);
    await page.getByRole('button', { name: say['filter.clear'] }).click();
    await page.waitForFunction((wanted) => window.shabaka?.drawn().entities.length === wanted, all.length);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.chip').length === 2);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('the palette does by keyboard what it is asked in either language', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    await page.keyboard.press('Control+k');
    await page.locator('.palette-item').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type(lang === 'en' ? 'مصدران' : 'at least two');
    await page.locator('.palette-item[data-focused]').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.chip').waitFor();
    const relations = new Set((await left(await shown(page), { minOrigins: 2 })).relations);
    await page.waitForFunction(
      (wanted) => window.shabaka?.drawn().relations.length === wanted,
      relations.size,
    );
    expect((await seen(page)).relations.every((id) => relations.has(id))).toBe(true);
    await page.keyboard.press('Control+k');
    await page.locator('.palette-item').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.palette').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a tour of five steps comes once to who is new here, and again when it is asked for', async () => {
    const { page, context, faults } = await explorer.open({ lang, isNewHere: true });
    const tour = page.getByRole('dialog', { name: say['tour.title'] });
    const titles = [1, 2, 3, 4, 5].map((step) => say[`tour.${step}` as 'tour.1']);
    await tour.waitFor();
    for (const [at, title] of titles.entries()) {
      await tour.getByRole('heading', { name: title }).waitFor();
      await page.locator('.tour-frame').waitFor();
      if (at === 0) expect(await violations(page)).toEqual([]);
      const isLast = at === titles.length - 1;
      await tour.getByRole('button', { name: say[isLast ? 'tour.done' : 'tour.next'] }).click();
    }
    await tour.waitFor({ state: 'detached' });
    await page.evaluate(() => history.replaceState(null, '', '/'));
    await page.reload();
    await drawn(page);
    await page.keyboard.press('Control+k');
    await page.locator('.palette-item').first().waitFor();
    expect(await tour.count()).toBe(0);
    await page.keyboard.insertText(say['tour.title']);
    await page.locator('.palette-item[data-focused]', { hasText: say['tour.title'] }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tour-next:focus').waitFor();
    await page.keyboard.press(lang === 'en' ? 'ArrowRight' : 'ArrowLeft');
    await tour.getByRole('heading', { name: titles[1] }).waitFor();
    await page.keyboard.press('Escape');
    await tour.waitFor({ state: 'detached' });
    // who is new here may not have pressed anything yet
    await page.evaluate(() => {
      localStorage.clear();
      history.replaceState(null, '', '/');
    });
    await page.reload();
    await tour.waitFor();
    await page.keyboard.press('Escape');
    await tour.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await context.close();
  });

  test('what was looked for is offered again', async () => {
    const { page, context } = await explorer.open({ lang });
    await page.keyboard.press('/');
    await page.keyboard.type('hasaka');
    await page.locator('.search-item[data-focused]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.shabaka?.selected() !== null);
    // the picture is seen again, and not what was looked for
    await page.getByRole('region', { name: say['panel.details'] }).getByRole('heading').first().waitFor();
    const recent = page.getByText(say['search.recent']);
    await recent.waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await recent.waitFor();
    await page.keyboard.press('Escape');
    await recent.waitFor({ state: 'detached' });
    await page.locator('#search').click();
    await page.locator('.search-item').first().click();
    await recent.waitFor({ state: 'detached' });
    await page.reload();
    await drawn(page);
    await page.keyboard.press('/');
    await recent.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => JSON.stringify(window.shabaka?.selected()).includes('pla:hasakah'));
    expect(await selected(page)).toEqual({ entity: 'pla:hasakah' });
    await context.close();
  });
});
