import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import {
  openExplorer,
  positions,
  selected,
  shown,
  type Explorer,
  type OpenPage,
} from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const attack = 'evt:sinaa-prison-attack';
const names = { en: 'Sinaa prison attack', ar: 'الهجوم على سجن الصناعة' } as const;

describe.each(['en', 'ar'] as const)('in %s', (lang: Language) => {
  const say = words[lang];
  let open: OpenPage;
  beforeAll(async () => {
    open = await explorer.open({ lang });
  });
  afterAll(() => open.context.close());
  const pane = (name: 'map' | 'timeline' | 'table') => open.page.locator(`.pane-${name}`);

  test('time lies under the network; table and map come beside them and say the same', async () => {
    const { page } = open;
    const before = await positions(page);
    const ids = await shown(page);
    const put = page.getByRole('toolbar', { name: say['split.pictures'] });
    await pane('timeline').locator('.timeline-moment').first().waitFor();
    await put.getByRole('button', { name: say['split.table'] }).click();
    await pane('table').getByRole('row').nth(1).waitFor();
    await expect
      .poll(() => pane('table').getByRole('tab').first().innerText())
      .toBe(`${say['table.entities']} ${ids.length}`);
    await put.getByRole('button', { name: say['split.map'] }).click();
    await pane('map').locator('.map-area').first().waitFor({ state: 'attached' });
    await page.waitForFunction(() => location.hash.includes('split=network,map,timeline,table/strip'));
    expect(await positions(page)).toEqual(before);
    expect(await violations(page)).toEqual([]);
  });

  test('what is pointed at or chosen in one picture is so in all', async () => {
    const { page } = open;
    const moment = pane('timeline').getByRole('button', { name: names[lang] }).first();
    await moment.focus();
    await pane('map').locator('.map-mark.lit', { hasText: names[lang] }).waitFor();
    await pane('table').locator('.table-row.lit', { hasText: names[lang] }).waitFor();
    await moment.press('Enter');
    await expect.poll(() => selected(page)).toEqual({ entity: attack });
    const row = pane('table').locator('[role=row][aria-selected=true]');
    await row.filter({ hasText: names[lang] }).waitFor();
    await pane('map').locator('.map-mark[aria-pressed=true]', { hasText: names[lang] }).waitFor();
  });

  test('a time that is chosen leaves the same relations on every picture, and one step takes it back', async () => {
    const { page, faults } = open;
    const relations = () => page.evaluate(() => [...(window.shabaka?.drawn().relations ?? [])].sort());
    const rows = async () => {
      await pane('table').getByRole('tab').nth(1).click();
      const text = await pane('table').getByRole('tab').nth(1).innerText();
      return Number(/\d+/.exec(text)?.[0]);
    };
    const all = await relations();
    const thumb = pane('timeline').getByRole('slider').first();
    await thumb.focus();
    await thumb.press('End');
    await page.waitForFunction(() => location.hash.includes('filter='));
    const patient = { timeout: 30_000 };
    await expect.poll(async () => (await relations()).length, patient).toBeLessThan(all.length);
    await expect.poll(async () => (await rows()) === (await relations()).length, patient).toBe(true);
    await page.getByRole('button', { name: say['tool.undo'], exact: true }).click();
    await expect.poll(relations, patient).toEqual(all);
    await expect.poll(rows, patient).toBe(all.length);
    expect(faults).toEqual([]);
  });

  test('a run through time shows one range after another, can be paused, and is one step back', async () => {
    const { page, faults } = open;
    const time = () => page.evaluate(() => /filter=([^&]*)/.exec(location.hash)?.[1] ?? '');
    const steps = () => page.evaluate(() => window.shabaka!.steps());
    const before = { steps: await steps(), time: await time() };
    await pane('timeline').getByRole('button', { name: say['timeline.play'] }).click();
    const ranges = new Set<string>();
    const patient = { timeout: 60_000, interval: 200 };
    await expect.poll(async () => ranges.add(await time()).size, patient).toBeGreaterThan(2);
    await pane('timeline').getByRole('button', { name: say['timeline.pause'] }).click();
    await pane('timeline').getByRole('button', { name: say['timeline.play'] }).waitFor();
    expect(await steps()).toBe(before.steps + 1);
    await page.getByRole('button', { name: say['tool.undo'], exact: true }).click();
    await expect.poll(time, patient).toBe(before.time);
    expect(faults).toEqual([]);
  });
});
