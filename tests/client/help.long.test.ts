import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsInBoth } from '../support/axe.ts';
import { drawn, hashOf, openExplorer, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';
import { enHelp } from '../../client/words/en-help.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const three = '&split=network,map,timeline/strip';
type Name = keyof typeof enHelp;
/** What can be asked, by the word of the question; its answer has the same with `.text`. */
const questions = Object.keys(enHelp).filter((id): id is Name => !id.endsWith('.text'));
const press = (name: keyof (typeof words)['en']) => (page: Page, language: Language) =>
  page.getByRole('button', { name: words[language][name], exact: true }).click();
const openVoices = (page: Page) => page.locator('#voice').click();
/** What lies over the page while a question is asked in it, and how it is opened; all others stand on the page. */
const over: Partial<Record<Name, { box: string; open: (page: Page, language: Language) => Promise<void> }>> =
  {
    'help.voice': { box: '.perspective-choice', open: openVoices },
    'help.compared': { box: '.perspective-choice', open: openVoices },
    'help.measures': { box: '.arrange', open: press('arrange.title') },
  };

const marked = (page: Page) => page.evaluate(() => [...(window.shabaka?.marked() ?? [])]);
const ask = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const box = (page: Page) => page.locator('.help-box:popover-open');
const isFocused = (page: Page, name: string) =>
  page.evaluate((wanted) => document.activeElement?.getAttribute('aria-label') === wanted, name);

/** The opening picture with map and timeline beside it, which is what most of the questions are about. */
async function openThree(lang: Language) {
  const opened = await explorer.open({ lang });
  await opened.page.waitForFunction(() => location.hash.includes('show='));
  const hash = await hashOf(opened.page);
  await opened.page.evaluate((next) => (location.hash = next), `${hash}${three}`);
  await opened.page.locator('.timeline-moment').first().waitFor();
  await opened.page.locator('.map-area').first().waitFor({ state: 'attached' });
  return opened;
}

/** Two that are chosen together, so that there is something to let go of, and ways between them are told. */
async function markTwo(page: Page) {
  await page.keyboard.down('Shift');
  for (const id of ['act:russia', 'act:isis']) {
    const at = await page.evaluate((wanted) => window.shabaka!.locate(wanted)!, id);
    await page.mouse.click(at.x, at.y);
  }
  await page.keyboard.up('Shift');
  await expect.poll(() => marked(page)).toHaveLength(2);
}

describe.each(['en', 'ar'] as const)('help at the place, in %s', (lang) => {
  const say = words[lang];
  const open = async () => {
    const opened = await openThree(lang);
    await markTwo(opened.page);
    await opened.page.locator('.filter-section summary', { hasText: say['filter.reference'] }).click();
    return opened;
  };

  test.each([
    ['by mouse', (page: Page, name: string) => ask(page, name).click()],
    ['by keyboard', (page: Page, name: string) => ask(page, name).press('Enter')],
  ])('opens %s, says something of its own, and Escape closes it alone', async (_, press_) => {
    const { page, context, faults } = await open();
    const said = new Set<string>();
    for (const id of questions) {
      const name = say[id];
      await over[id]?.open(page, lang);
      await press_(page, name);
      await expect.poll(() => box(page).count(), { message: name }).toBe(1);
      expect(await box(page).getAttribute('aria-label')).toBe(name);
      const text = (await box(page).locator('p').allTextContents()).join('\n');
      expect(text).toBe(say[`${id}.text` as Name]);
      said.add(text);
      await expect.poll(() => isFocused(page, say['tool.close'])).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => box(page).count()).toBe(0);
      await expect.poll(() => isFocused(page, name), { message: name }).toBe(true);
      const beneath = over[id];
      if (!beneath) continue;
      expect(await page.locator(`${beneath.box}:popover-open`).count()).toBe(1);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator(`${beneath.box}:popover-open`).count()).toBe(0);
    }
    expect(said.size).toBe(questions.length);
    expect(await marked(page)).toHaveLength(2);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('is closed by its button, by its cross, by a click elsewhere, and when the focus goes on', async () => {
    const { page, context } = await open();
    const name = say['help.lines'];
    const opened = async () => {
      await ask(page, name).click();
      await expect.poll(() => box(page).count()).toBe(1);
    };
    await opened();
    await ask(page, name).click();
    await expect.poll(() => box(page).count()).toBe(0);
    await opened();
    await box(page).getByRole('button', { name: say['tool.close'], exact: true }).click();
    await expect.poll(() => box(page).count()).toBe(0);
    await expect.poll(() => isFocused(page, name)).toBe(true);
    await opened();
    await page.locator('.wordmark').click();
    await expect.poll(() => box(page).count()).toBe(0);
    await opened();
    await page.keyboard.press('Tab');
    await expect.poll(() => box(page).count()).toBe(0);
    expect(await isFocused(page, name)).toBe(false);
    await context.close();
  });

  test('has nothing that axe finds wrong while it is open, in light and dark', async () => {
    const { page, context } = await open();
    for (const id of ['help.lines', 'help.weakest', 'help.areas', 'help.voice'] as const) {
      await over[id]?.open(page, lang);
      await ask(page, say[id]).click();
      await expect.poll(() => box(page).count()).toBe(1);
      expect(await violationsInBoth(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await context.close();
  });

  test('moves nothing when its button comes, and takes no part in what is framed or printed', async () => {
    const { page, context } = await openThree(lang);
    await ask(page, say['help.origins']).waitFor();
    const tops = () =>
      page
        .locator('.legend-row, .legend h2')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
    const withButtons = await tops();
    const hide = (value: string) =>
      page.locator('.help').evaluateAll((all, wanted) => {
        for (const one of all as HTMLElement[]) one.style.display = wanted;
      }, value);
    await hide('none');
    expect(await tops()).toEqual(withButtons);
    await hide('');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.help:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${explorer.served.address}/embed?lang=${lang}${await hashOf(page)}`);
    await drawn(page);
    await page.locator('.timeline-moment').first().waitFor();
    await page.locator('.help').first().waitFor({ state: 'attached' });
    expect(await page.locator('.help:visible').count()).toBe(0);
    await context.close();
  });

  test('stays in a narrow window, in the sheet too, with nothing running out at the side', async () => {
    const { page, context, faults } = await explorer.open({ lang, width: 390, height: 844 });
    const isInside = async () => {
      const at = (await box(page).boundingBox())!;
      const p = await box(page)
        .locator('p')
        .last()
        .evaluate((one) => one.getBoundingClientRect().bottom);
      return at.x >= 0 && at.x + at.width <= 390 && at.y >= 0 && at.y + at.height <= 844 && p <= 844;
    };
    await markTwo(page);
    await ask(page, say['help.weakest']).click();
    await expect.poll(isInside).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say['tool.legend'], exact: true }).click();
    await page.locator('.filter-section summary', { hasText: say['filter.reference'] }).click();
    for (const id of ['help.lines', 'help.origins', 'help.firmness', 'help.reference'] as const) {
      await ask(page, say[id]).click();
      await expect.poll(isInside, { message: id }).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => box(page).count()).toBe(0);
    }
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});
