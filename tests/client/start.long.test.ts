import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { openExplorer, selected, shown, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

describe.each<Language>(['en', 'ar'])('before anything is chosen, in %s', (lang) => {
  const say = words[lang];

  test('the details say what the picture is, name its disputes, and lead to who says so', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const details = page.getByRole('region', { name: say['panel.details'] });
    await details.getByRole('heading', { name: say['start.title'] }).waitFor();
    await details.getByText(say['start.text']).waitFor();
    const disputed = details.locator('.start-group', {
      has: page.getByRole('heading', { name: say['start.contested'] }),
    });
    await disputed.getByRole('button').first().click();
    await expect.poll(() => selected(page)).toMatchObject({ relation: expect.any(String) });
    await details.locator('.claim').first().waitFor();
    await page.keyboard.press('Escape');
    await disputed.waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a picture that has no line says so; one that has nothing offers the opening picture', async () => {
    const { page, context, faults } = await explorer.open({
      lang,
      path: `/#v=1&lang=${lang}&show=pla:badia;con:isis-survival`,
      isEmpty: true,
    });
    await page.getByText(say['start.none']).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('#stage').focus();
    while ((await shown(page)).length > 0) {
      const { length } = await shown(page);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Delete');
      await expect.poll(async () => (await shown(page)).length).toBeLessThan(length);
    }
    await page.getByRole('heading', { name: say['empty.title'] }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: say['empty.open'] }).click();
    await expect.poll(async () => (await shown(page)).length).toBe(18);
    await page.getByRole('heading', { name: say['empty.title'] }).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await context.close();
  });
});
