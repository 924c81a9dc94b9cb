import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOf, openExplorer, type Explorer, type OpenPage } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const attack = 'evt:sinaa-prison-attack';
const names = { en: 'Sinaa prison attack', ar: 'الهجوم على سجن الصناعة' } as const;
const others = ['map', 'timeline', 'table'] as const;
const marks = { map: '.map-mark', timeline: '.timeline-moment', table: '.table-row' } as const;

describe.each<Language>(['en', 'ar'])('with all four pictures, in %s', (lang) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await explorer.open({ lang, width: 1600, height: 1000 });
    const hash = await hashOf(open.page);
    await open.page.evaluate(
      (next) => (location.hash = next),
      `${hash}&split=network,map,timeline,table/stacked`,
    );
    for (const name of others) await mark(open.page, name).waitFor();
  });
  afterAll(() => open.context.close());

  const mark = (page: Page, name: (typeof others)[number]): Locator =>
    page.locator(`.pane-${name} ${marks[name]}`, { hasText: names[lang] }).first();
  /** In which pictures it is lit; the network says so by the hand over what is pointed at, and by its colours. */
  const lit = async (page: Page) => {
    const classes = await Promise.all(others.map((name) => mark(page, name).getAttribute('class')));
    const inNetwork = await page.locator('#stage').evaluate((stage) => stage.classList.contains('pointing'));
    return [...(inNetwork ? ['network'] : []), ...others.filter((_, nth) => / lit\b/.test(classes[nth]!))];
  };
  const all = ['network', ...others];
  const elsewhere = (page: Page) => page.mouse.move(2, 2);

  test.each(others)(
    'what the mouse is over in the %s is lit in every other, and no longer when it leaves',
    async (name) => {
      const { page } = open;
      await elsewhere(page);
      await expect.poll(() => lit(page)).toEqual([]);
      await mark(page, name).hover();
      await expect.poll(() => lit(page)).toEqual(all);
      await elsewhere(page);
      await expect.poll(() => lit(page)).toEqual([]);
    },
  );

  test('what the mouse is over in the network is lit in every other, and it is that one', async () => {
    const { page } = open;
    await elsewhere(page);
    await expect.poll(() => lit(page)).toEqual([]);
    const at = (await page.evaluate((id) => window.shabaka!.locate(id), attack))!;
    await page.mouse.move(at.x, at.y);
    await expect.poll(() => lit(page)).toEqual(all);
    const texts = await page.locator('.map-mark.lit, .timeline-moment.lit, .table-row.lit').allInnerTexts();
    expect(texts.length).toBeGreaterThanOrEqual(others.length);
    for (const text of texts) expect(text).toContain(names[lang]);
    await elsewhere(page);
    await expect.poll(() => lit(page)).toEqual([]);
  });

  test('the network draws that very mark otherwise while another picture points at it', async () => {
    const { page } = open;
    const around = async () => {
      const { x, y } = (await page.evaluate((id) => window.shabaka!.locate(id), attack))!;
      return page.screenshot({ clip: { x: x - 14, y: y - 14, width: 28, height: 28 } });
    };
    await elsewhere(page);
    await expect.poll(() => lit(page)).toEqual([]);
    const before = await around();
    await mark(page, 'table').hover();
    await expect.poll(async () => (await around()).equals(before)).toBe(false);
    await elsewhere(page);
    await expect.poll(async () => (await around()).equals(before)).toBe(true);
  });
});

describe.each<Language>(['en', 'ar'])('in %s', (lang) => {
  const say = words[lang];

  test('the small picture of a saved view has its marks, of their kinds, where they stand in it', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    await page.locator('.legend-row', { hasText: say['kind.PLACE'] }).click();
    await page.locator('.chip').waitFor();
    await expect
      .poll(() => page.evaluate(() => window.shabaka!.drawn().entities.filter((id) => id.startsWith('pla:'))))
      .toEqual([]);
    await page.getByRole('button', { name: say['views.title'], exact: true }).click();
    await page.getByLabel(say['views.name']).fill('small');
    await page.getByRole('button', { name: say['views.save'], exact: true }).click();
    const row = page.locator('.view-row', { hasText: 'small' });
    await row.waitFor();
    const small = await row.locator('.thumbnail circle').evaluateAll((circles) =>
      circles.map((circle) => {
        const { fill, stroke } = getComputedStyle(circle);
        return { x: Number(circle.getAttribute('cx')), y: Number(circle.getAttribute('cy')), fill, stroke };
      }),
    );
    const drawn = await page.evaluate(() => {
      const places = window.shabaka!.positions();
      return window.shabaka!.drawn().entities.map((id) => ({ id, ...places[id]! }));
    });
    expect(small.length).toBe(drawn.length);
    // one scale and one shift bring each mark of the picture onto one of the small picture
    const [wide, narrow] = [spanOf(drawn), spanOf(small)];
    const scale = Math.max(narrow.width / wide.width, narrow.height / wide.height);
    const colors: Record<string, Set<string>> = {};
    for (const { id, x, y } of drawn) {
      const at = { x: narrow.x + (x - wide.x) * scale, y: narrow.y + (y - wide.y) * scale };
      const one = small.find((mark) => Math.hypot(mark.x - at.x, mark.y - at.y) < 0.6);
      expect(one, id).toBeDefined();
      (colors[id.slice(0, 3)] ??= new Set()).add(`${one!.fill} ${one!.stroke}`);
    }
    // of each kind one colour, and no two kinds of the same
    const each = Object.values(colors).map((some) => [...some]);
    expect(each.every((some) => some.length === 1)).toBe(true);
    expect(new Set(each.flat()).size).toBe(each.length);
    await row.getByRole('button', { name: say['views.delete'].replace('{name}', '') }).click();
    await row.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe.each<Language>(['en', 'ar'])('a table of all relations, in %s', (lang) => {
  test('makes only the rows in sight, and keys go to the last of all', async () => {
    const { address } = explorer.served;
    const rows = (await (await fetch(`${address}/export/entities.jsonl`)).text()).trim().split('\n');
    const ids = rows.map((row) => (JSON.parse(row) as { id: string }).id);
    const show = ids.map((id, nth) => `${id}@${(nth % 10) * 150},${Math.floor(nth / 10) * 150}`).join(';');
    const path = `/#v=1&lang=${lang}&show=${show}&split=table/beside`;
    const { page, context, faults } = await explorer.open({ lang, path, isEmpty: true });
    const tab = page.locator('.pane-table').getByRole('tab').nth(1);
    await tab.click();
    const made = page.locator('.table-row');
    await made.first().waitFor();
    const count = async () => Number((await tab.innerText()).replaceAll(/\D/g, ''));
    await expect.poll(count).toBeGreaterThan(100);
    const all = await count();
    await expect.poll(() => made.count()).toBeGreaterThan(5);
    expect(await made.count()).toBeLessThan(all / 2);
    // the heading is the first row
    const last = page.locator(`.table-row[aria-rowindex="${all + 1}"]`);
    expect(await last.count()).toBe(0);
    await tab.focus();
    const isInTable = () => page.evaluate(() => document.activeElement?.closest('.table-rows') !== null);
    for (let stop = 0; stop < 6 && !(await isInTable()); stop += 1) await page.keyboard.press('Tab');
    expect(await isInTable()).toBe(true);
    await page.keyboard.press('Control+End');
    await last.waitFor();
    await expect.poll(() => last.evaluate((row) => row.contains(document.activeElement))).toBe(true);
    const frame = (await page.locator('.table-rows').boundingBox())!;
    await expect
      .poll(async () => ((box) => box!.y + box!.height)(await last.boundingBox()))
      .toBeLessThanOrEqual(frame.y + frame.height + 1);
    expect(await made.count()).toBeLessThan(all / 2);
    expect(faults).toEqual([]);
    await context.close();
  });
});

function spanOf(marks: readonly { x: number; y: number }[]) {
  const [xs, ys] = [marks.map(({ x }) => x), marks.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
