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

/** Looks again and again, for a busy machine takes its time. */
const until = <Value>(look: () => Value | Promise<Value>) => expect.poll(look, { timeout: 60_000 });

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
      await until(() => legend(page).locator('h2').allTextContents()).toEqual([
        `${say['measure.size']}: ${say[`measure.${measure}`]}`,
      ]);
      await legend(page).locator('.scale').waitFor();
      // words that were not read when the page was built would show their places for numbers
      expect(await legend(page).locator('.scale').textContent()).not.toContain('{');
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
    await until(() => legend(page).locator('.scale').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await until(() => page.url()).toBe(first);
    expect(await positions(page)).toEqual(before);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('is put together by kind, by side and by place: folded with counts, unfolded by key, click and list, and nothing moves', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const before = await positions(page);
    const first = page.url();
    const drawnNow = () => page.evaluate(() => window.shabaka!.drawn());
    const arrange = page.getByRole('button', { name: say['arrange.title'], exact: true });
    const group = async (value: string) => {
      await arrange.click();
      await choice(page, say['measure.group']).selectOption(value);
    };
    const whole = await drawnNow();

    await group('kind');
    await until(async () => (await drawnNow()).groups.length).toBeGreaterThan(1);
    const folded = await drawnNow();
    expect(folded.entities.length).toBeLessThan(whole.entities.length);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('.stage-line').textContent()).toContain(
      lang === 'en' ? 'a click unfolds one' : 'نقرة تبسط إحداها',
    );

    // a key unfolds what the cursor is at, and folds it again; each is one step. What was closed gives its focus back first
    await until(() => arrange.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.locator('#stage').focus();
    await page.keyboard.press('ArrowRight');
    const cursor = page
      .locator('[aria-live="polite"]')
      .filter({ hasText: lang === 'en' ? 'folded' : 'مطوية' });
    for (let tries = 0; tries < 6 && (await cursor.count()) === 0; tries += 1)
      await page.keyboard.press(tries % 2 === 0 ? 'ArrowLeft' : 'ArrowDown');
    await cursor.waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await until(async () => (await drawnNow()).entities.length).toBeGreaterThan(folded.entities.length);
    await page.keyboard.press('f');
    await until(drawnNow).toEqual(folded);

    // the list says what is folded, and unfolds it
    const list = page.getByRole('region', { name: say['list.title'] });
    await page.getByRole('button', { name: say['tool.list'] }).click();
    const row = list.getByRole('button', { name: new RegExp(`^${say['kinds.EVENT']}`) });
    await until(() => row.getAttribute('aria-expanded')).toBe('false');
    await row.click();
    await until(() => row.getAttribute('aria-expanded')).toBe('true');
    await until(() => page.url()).toContain('&group=kind!group:event');
    const open = await drawnNow();
    expect(open.entities.filter((id) => id.startsWith('evt:')).length).toBeGreaterThan(1);
    expect(await positions(page)).toEqual(before);
    await page.reload();
    await until(() => page.evaluate(() => window.shabaka?.drawn().groups.length ?? 0)).toBeGreaterThan(1);
    const sorted = ({ entities, relations, groups }: typeof open) =>
      [entities, relations, groups].map((ids) => ids.toSorted());
    expect(sorted(await drawnNow())).toEqual(sorted(open));
    expect(await positions(page)).toEqual(before);

    for (const [by, expected] of [
      ['side', 'group:act:usa'],
      ['place', 'group:pla:syria'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(first);
      await drawn(page);
      await group(by);
      await until(async () => (await drawnNow()).groups).toContain(expected);
      await page.getByRole('button', { name: say['group.unfold-all'], exact: true }).click();
      await until(async () => (await drawnNow()).entities.length).toBe(whole.entities.length);
      await page.keyboard.press('Escape');
      for (let steps = 0; steps < 2; steps += 1) await page.keyboard.press('Control+z');
      await until(() => page.url()).toBe(first);
      await until(async () => sorted(await drawnNow())).toEqual(sorted(whole));
      expect(await positions(page)).toEqual(before);
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});
