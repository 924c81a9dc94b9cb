import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { testDatabase } from '../support/database.ts';
import { drawn, openExplorer, positions, shown, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

async function openViews(page: Page, lang: Language) {
  await page.getByRole('button', { name: words[lang]['views.title'], exact: true }).click();
  await page.locator('dialog.views').waitFor();
}

async function save(page: Page, lang: Language, name: string) {
  await page.getByLabel(words[lang]['views.name']).fill(name);
  await page.getByRole('button', { name: words[lang]['views.save'], exact: true }).click();
  await page.locator('.view-row', { hasText: name }).waitFor();
}

/** As if the latest view had been saved before one relation came, another was disputed, and an entity went. */
async function savedEarlier() {
  const gone = { ar: 'كيان زال', en: 'An entity that went' };
  const database = testDatabase();
  try {
    const [view] = await database.read<Record<'id' | 'was', string> & { revision: number }>('read/views', {
      saved: null,
      id: null,
      limit: 1,
    });
    const was = JSON.parse(view!.was) as Record<'entities' | 'relations', Record<string, string>[]>;
    const [added, changed, ...relations] = was.relations;
    const stance = changed!['stance'] === 'DENIED' ? 'ASSERTED' : 'DENIED';
    const properties = {
      was: JSON.stringify({
        entities: [...was.entities, { id: 'act:gone', kind: 'ACTOR', labelAr: gone.ar, labelEn: gone.en }],
        relations: [{ ...changed, stance }, ...relations],
      }),
    };
    await database.write((write) =>
      write.run('keep/save-view', { id: view!.id, revision: view!.revision, properties }),
    );
    return { gone, added: added!['id']! };
  } finally {
    await database.close();
  }
}

/** The button of a row, by the icon's place among them. */
const row = (page: Page, name: string) => page.locator('.view-row', { hasText: name });
const tool = (page: Page, name: string, place: number) =>
  row(page, name).locator('.view-tools button').nth(place);
const [file, rename, remove] = [1, 2, 3] as const;

describe.each(['en', 'ar'] as const)('in %s', (lang) => {
  const say = words[lang];
  const name = lang === 'en' ? 'Without places' : 'بلا أماكن';

  test('a picture is saved, named anew, deleted, brought back, opened and saved over, with its link the same', async () => {
    // the browser itself writes down that the server refused
    const { page, context } = await explorer.open({ lang, expects: /409 \(Conflict\)/ });
    await page.locator('.legend-row', { hasText: say['kind.PLACE'] }).click();
    await page.locator('.chip').waitFor();
    const before = { ids: await shown(page), places: await positions(page) };
    await openViews(page, lang);
    await save(page, lang, name);
    expect(await violations(page)).toEqual([]);
    await tool(page, name, rename).click();
    await page.locator('.view-row .field').fill(`${name} 2`);
    await page.keyboard.press('Enter');
    await page.locator('.view-row', { hasText: `${name} 2` }).waitFor();
    await tool(page, name, remove).click();
    await row(page, name).waitFor({ state: 'detached' });
    await page.locator('dialog output').getByRole('button', { name: say['tool.undo'] }).click();
    await page.locator('.view-row', { hasText: `${name} 2` }).waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: say['filter.clear'] }).click();
    await page.locator('.chip').waitFor({ state: 'detached' });
    await page.reload();
    await drawn(page);
    await openViews(page, lang);
    await page.locator('.view-open').first().click();
    await page.locator('.chip').waitFor();
    expect(await shown(page)).toEqual(before.ids);
    expect(Object.keys(await positions(page))).toEqual(Object.keys(before.places));

    // somebody else saves in between: what is there is not written over
    await openViews(page, lang);
    const other = await context.newPage();
    await other.goto(explorer.served.address);
    await drawn(other);
    await openViews(other, lang);
    await other.locator('.view-open').first().click();
    await other.locator('dialog.views').waitFor({ state: 'detached' });
    await other.locator('.chip').waitFor();
    await openViews(other, lang);
    const over = say['views.over'].replace('{name}', '');
    await other.getByRole('button', { name: over }).click();
    await other.locator('dialog output span').first().waitFor();
    await page.getByRole('button', { name: over }).click();
    await page.getByText(say['views.conflict']).waitFor();
    await tool(other, name, remove).click();
    await row(other, name).waitFor({ state: 'detached' });
    await context.close();
  });

  test('a view goes as a file to somebody else; a broken file is told with all its faults', async () => {
    const { page, context } = await explorer.open({ lang });
    await page.locator('.legend-row', { hasText: say['kind.EVENT'] }).click();
    await page.locator('.chip').waitFor();
    await openViews(page, lang);
    await save(page, lang, name);
    const [download] = await Promise.all([page.waitForEvent('download'), tool(page, name, file).click()]);
    const text = readFileSync(await download.path(), 'utf8');
    const folder = mkdtempSync(join(tmpdir(), 'shabaka-view-'));
    const [whole, broken] = [join(folder, 'whole.json'), join(folder, 'broken.json')];
    writeFileSync(whole, text);
    writeFileSync(broken, text.replace('"act:', '"<b>').replace('"EVENT"', '"MONSTER"'));
    const input = page.locator('input[type=file]').first();
    await input.setInputFiles(broken);
    await page.locator('.fault li').first().waitFor();
    expect(await page.locator('.fault li').count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    await tool(page, name, remove).click();
    await row(page, name).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say['filter.clear'] }).click();
    await page.locator('.chip').waitFor({ state: 'detached' });
    await openViews(page, lang);
    await page.locator('input[type=file]').first().setInputFiles(whole);
    await page.locator('.chip').waitFor();

    // what was done stands in words, and the beginning is one click away
    await openViews(page, lang);
    await page.locator('.steps summary').click();
    await expect.poll(() => page.locator('.steps li').count()).toBeGreaterThan(2);
    await page.locator('.steps li').last().getByRole('button').click();
    await page.keyboard.press('Escape');
    await page.locator('.chip').waitFor({ state: 'detached' });
    await context.close();
  });

  test('what changed since a view was saved is listed by name and opens in it; what is gone is named', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    await openViews(page, lang);
    await save(page, lang, name);
    await page.keyboard.press('Escape');
    const told = await savedEarlier();
    await openViews(page, lang);
    await row(page, name).locator('.view-since summary').click();
    const list = row(page, name).locator('.view-changes');
    await list.waitFor();
    expect(await list.getByRole('heading').allInnerTexts()).toEqual([
      say['views.new'],
      say['views.otherwise'],
      say['views.gone'],
    ]);
    await list.locator('.gone', { hasText: told.gone[lang] }).waitFor();
    expect(await list.getByRole('button').count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    await list.getByRole('button').first().click();
    await page.locator('dialog.views').waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => window.shabaka?.selected()))
      .toEqual({ relation: told.added });
    await openViews(page, lang);
    await tool(page, name, remove).click();
    await row(page, name).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await context.close();
  });

  test('what was worked on is offered again in a new tab', async () => {
    const { page, context } = await explorer.open({ lang });
    await page.locator('.legend-row', { hasText: say['kind.PLACE'] }).click();
    await page.locator('.chip').waitFor();
    await page.waitForFunction(() => localStorage.getItem('shabaka.last')?.includes('hide=PLACE'));
    const next = await context.newPage();
    await next.goto(explorer.served.address);
    await drawn(next);
    await next.getByRole('button', { name: say['start.last'] }).click();
    await next.locator('.chip').waitFor();
    await context.close();
  });
});
