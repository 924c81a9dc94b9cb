import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { openExplorer, selected, type Explorer } from '../support/explorer.ts';
import { words } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

/** Goes on by Tab until that has the focus, or something in it. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  const isThere = () => target.first().evaluate((element) => element.contains(document.activeElement));
  for (let tabs = 0; tabs < 150; tabs += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${String(target)}`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

/** Chooses a form in the menu of files, by keys. */
async function saveAs(page: Page, form: string, menu: string): Promise<void> {
  await press(page, page.getByRole('button', { name: menu }));
  const item = page.getByRole('menuitem', { name: form });
  await item.waitFor();
  for (let keys = 0; keys < 10; keys += 1) {
    if (await item.evaluate((element) => element.contains(document.activeElement))) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** One after the other as soon as it is there, sooner than a hand could. */
const pressAtOnce = (page: Page, ...names: string[]) =>
  page.evaluate(async (all) => {
    const called = (name: string) => (button: HTMLElement) =>
      [button.textContent, button.ariaLabel].includes(name);
    for (const name of all) {
      let button: HTMLElement | undefined;
      while (!(button = [...document.querySelectorAll('button')].find(called(name))))
        await new Promise(requestAnimationFrame);
      button.click();
    }
  }, names);

const rows = (page: Page) => page.locator('.editor-steps [role=row]');
/** To the first or the last step, which opens it. */
async function toRow(page: Page, key: 'Home' | 'End') {
  await reach(page, page.locator('.editor-steps'));
  await page.keyboard.press(key);
  const row = key === 'Home' ? rows(page).first() : rows(page).last();
  await expect.poll(() => row.getAttribute('aria-selected')).toBe('true');
}
const names = (page: Page) => page.locator('.editor-name > :first-child').allInnerTexts();
const order = (page: Page, ...titles: string[]) =>
  expect
    .poll(async () => (await names(page)).map((name) => name.replace(/[\u2068\u2069]/g, '')))
    .toEqual(titles);
const isAt = (page: Page, step: number, count: number) =>
  page.locator('.telling-place', { hasText: new RegExp(`^${step} / ${count}$`) }).waitFor();

describe.each(['en', 'ar'] as const)('in %s', (lang) => {
  const say = words[lang];
  const button = (page: Page, id: keyof typeof say) =>
    page.getByRole('button', { name: say[id], exact: true });
  const field = (page: Page, id: 'editor.story-title' | 'editor.step-title' | 'editor.caption', of = lang) =>
    page.getByLabel(
      say['editor.field'].replace('{field}', say[id]).replace('{language}', say[`editor.in.${of}`]),
      { exact: true },
    );
  const caption = 'One thing that wants more words than one line of this narrow sheet has room for';
  const [title, first, second] =
    lang === 'en' ? ['A short story', 'First', 'Second'] : ['قصة قصيرة', 'الأولى', 'الثانية'];

  test('a story is made by keys alone, presented from two windows, deleted and brought back', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    await press(page, page.getByRole('button', { name: say['tool.stories'] }));
    await press(page, button(page, 'stories.new'));
    await reach(page, field(page, 'editor.story-title'));
    await page.keyboard.type(title);
    // nothing to keep yet
    await press(page, page.locator('.editor-do'));
    await page.getByText(say['editor.needs-step']).waitFor();

    // what is chosen in the picture stands out, and who says it becomes its sources
    await press(page, page.locator('.skip'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => selected(page)).not.toBeNull();
    await press(page, button(page, 'editor.add'));
    await reach(page, field(page, 'editor.step-title'));
    await page.keyboard.type(first);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type(caption);
    await page.locator('.editor-sources > ol > li').first().waitFor();
    const sources = await page.locator('.editor-sources > ol > li').count();
    await press(page, page.locator('.editor-mark').first());
    await expect.poll(() => field(page, 'editor.caption').inputValue()).toBe(`${caption}[1]`);
    // all of it is seen while it is written
    const hidden = await field(page, 'editor.caption').evaluate(
      (area) => area.scrollHeight - area.clientHeight,
    );
    expect(hidden).toBeLessThan(4);
    await press(page, page.locator('.editor-claim button').last());
    await press(page, page.locator('.editor-sources summary'));
    await press(page, page.locator('.editor-more button').first());
    await page.getByText(say['editor.cited']).waitFor();
    expect(sources).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);

    await press(page, button(page, 'editor.add'));
    await rows(page).nth(1).waitFor();
    await reach(page, field(page, 'editor.step-title'));
    await page.keyboard.type(second);
    await order(page, first, second);
    // one history of all of it, also while writing
    await page.keyboard.press('Control+z');
    await order(page, first, say['stories.untitled']);
    await page.keyboard.press('Control+z');
    await order(page, first);
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+y');
    await order(page, first, second);
    // by one key, and by the handle
    await toRow(page, 'End');
    await page.keyboard.press('Alt+ArrowUp');
    await order(page, second, first);
    await page.keyboard.press(lang === 'en' ? 'ArrowRight' : 'ArrowLeft');
    await page.keyboard.press('Enter');
    // it is taken up a frame later, and the keys are its own then
    await page.locator('.editor-steps [data-drop-target]').first().waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await order(page, first, second);
    await toRow(page, 'End');
    for (const _ of ['handle', 'duplicate'])
      await page.keyboard.press(lang === 'en' ? 'ArrowRight' : 'ArrowLeft');
    await page.keyboard.press('Enter');
    await order(page, first, second, second);

    await press(page, page.locator('.editor-do'));
    await page.locator('.editor-state', { hasText: say['editor.saved'] }).waitFor();
    await toRow(page, 'Home');
    await press(page, button(page, 'editor.present'));
    await isAt(page, 1, 3);
    await page.locator('.telling h1', { hasText: first }).waitFor();
    expect(await page.locator('.telling-sources li').count()).toBeGreaterThan(0);

    // in every form of file
    for (const form of ['html', 'pptx', 'png'] as const) {
      const download = page.waitForEvent('download');
      await saveAs(page, say[`story.save-${form}`], say['story.save']);
      const file = readFileSync(await (await download).path());
      if (form === 'html') expect(file.toString()).toContain(first);
      else expect(file.length).toBeGreaterThan(10_000);
    }
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await saveAs(page, say['story.save-pdf'], say['story.save']);
    await page.locator('.printed', { hasText: first }).waitFor({ state: 'attached' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator('.printed').waitFor({ state: 'detached' });

    const opened = context.waitForEvent('page');
    await press(page, page.getByRole('button', { name: say['presenter.open'] }));
    const presenter = await opened;
    await presenter.locator('.presenter-next', { hasText: second }).waitFor();
    expect(await violations(presenter)).toEqual([]);
    await press(presenter, presenter.getByRole('button', { name: say['presenter.start'] }));
    await presenter.getByRole('button', { name: say['presenter.pause'] }).waitFor();
    await presenter.keyboard.press(lang === 'en' ? 'ArrowRight' : 'ArrowLeft');
    await isAt(page, 2, 3);
    await page.keyboard.press('End');
    await presenter.getByText(say['presenter.last']).waitFor();
    await presenter.keyboard.press('l');
    await page.locator(`html[lang=${lang === 'en' ? 'ar' : 'en'}]`).waitFor();
    await presenter.keyboard.press('l');
    await page.locator(`html[lang=${lang}]`).waitFor();
    // one of the two goes, and comes again
    await page.reload();
    await isAt(page, 3, 3);
    await presenter.getByText(say['presenter.left']).waitFor({ state: 'detached' });
    await presenter.keyboard.press('Home');
    await isAt(page, 1, 3);
    await page.keyboard.press('Escape');
    await page.locator('.telling').waitFor({ state: 'detached' });
    await presenter.getByText(say['presenter.left']).waitFor();
    await presenter.close();

    // kept as it was made; what is deleted comes back under its own id, and what was not saved is asked for
    await press(page, page.getByRole('button', { name: say['tool.stories'] }));
    const row = page.locator('.view-row', { hasText: title });
    await press(page, row.locator('.view-tools button').last());
    await row.waitFor({ state: 'detached' });
    await press(page, page.locator('dialog output button'));
    await row.waitFor();
    await press(page, row.locator('.view-tools button').first());
    await order(page, first, second, second);
    await reach(page, field(page, 'editor.story-title'));
    await page.keyboard.type('!');
    await press(page, page.locator('.editor-head').getByRole('button', { name: say['editor.close'] }));
    await page.getByText(say['editor.leave']).waitFor();
    await press(page, button(page, 'editor.leave.save'));
    await page.locator('.editor').waitFor({ state: 'detached' });
    await press(page, page.getByRole('button', { name: say['tool.stories'] }));
    await press(page, page.locator('.view-row', { hasText: '!' }).locator('.view-tools button').last());
    await page.locator('.view-row', { hasText: '!' }).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await context.close();
  });
});

test('a story that was not saved is there after the page was loaded again, until it is closed without it', async () => {
  const { page, context, faults } = await explorer.open();
  const say = words.en;
  page.on('dialog', (dialog) => void dialog.accept());
  const stories = () => page.getByRole('button', { name: say['tool.stories'] }).click();
  const unsaved = page.getByRole('button', { name: /^Go on with what was not saved: .*Half a story/ });
  await stories();
  await page.getByRole('button', { name: say['stories.new'] }).click();
  await page.getByLabel('Title of the story, English', { exact: true }).fill('Half a story');
  await page.getByRole('button', { name: say['editor.add'], exact: true }).click();
  await rows(page).first().waitFor();
  await page.reload();
  await page.waitForFunction(() => (window.shabaka?.shown().length ?? 0) > 0);
  await stories();
  await unsaved.click();
  await rows(page).first().waitFor();
  expect(await page.getByLabel('Title of the story, English', { exact: true }).inputValue()).toBe(
    'Half a story',
  );
  await pressAtOnce(page, say['editor.close'], say['editor.leave.drop']);
  await page.locator('.editor').waitFor({ state: 'detached' });
  await stories();
  await page.getByRole('button', { name: say['stories.new'] }).waitFor();
  expect(await unsaved.count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});
