import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExplorer, type Explorer } from '../support/explorer.ts';
import { told, words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

describe.each(['en', 'ar'] as const)('in %s', (lang: Language) => {
  const say = words[lang];

  test('the picture is summed up for who hears it, and what is hidden is not counted', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const network = page.locator('#stage');
    const summary = async () => {
      const { entities, relations } = await page.evaluate(() => window.shabaka!.drawn());
      const count = { entities: entities.length, relations: relations.length };
      return { ...count, text: told(lang, 'canvas.label', count) };
    };
    const whole = await summary();
    await expect.poll(() => network.getAttribute('aria-label')).toBe(whole.text);
    expect(await network.getAttribute('role')).toBe('application');
    expect(await page.locator(`#${await network.getAttribute('aria-describedby')}`).innerText()).toBe(
      say['canvas.help'],
    );
    const row = page.locator('.legend-row', { hasText: say['kind.PLACE'] });
    await row.click();
    await expect.poll(async () => (await summary()).entities).toBeLessThan(whole.entities);
    const { entities, relations, text } = await summary();
    await expect.poll(() => network.getAttribute('aria-label')).toBe(text);
    // the list that stands for the picture says the same
    await page.getByRole('button', { name: say['tool.list'] }).click();
    const list = page.getByRole('region', { name: say['list.title'] });
    await expect.poll(() => list.getByRole('button').count()).toBe(entities + relations);
    await row.click();
    await expect.poll(() => network.getAttribute('aria-label')).toBe(whole.text);
    expect(faults).toEqual([]);
    await context.close();
  });

  test.each([1440, 390])(
    'the list that stands for the picture is under what is said of it, and the switch, %s pixels wide',
    async (width) => {
      const { page, context, faults } = await explorer.open({ lang, width, path: '/#nonsense' });
      const line = page.locator('.stage-line', { hasText: say['notice.broken-link'] });
      await line.waitFor();
      await page.getByRole('button', { name: say['tool.list'] }).click();
      await page.locator('.list.open li').nth(20).waitFor();
      const over = await page.evaluate(() => {
        const list = document.querySelector('.list.open')!;
        list.scrollTop = 200;
        return ['.stage-line', '.switch'].map((one) => {
          const { left, right, top, bottom } = document.querySelector(one)!.getBoundingClientRect();
          const under = [left + 2, (left + right) / 2, right - 2].flatMap((x) =>
            [top + 2, bottom - 2].flatMap((y) => document.elementsFromPoint(x, y)),
          );
          return {
            one,
            isSeen: bottom - top > 10,
            isThrough: under.some((element) => list.contains(element)),
          };
        });
      });
      expect(over).toEqual([
        { one: '.stage-line', isSeen: true, isThrough: false },
        { one: '.switch', isSeen: true, isThrough: false },
      ]);
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});
