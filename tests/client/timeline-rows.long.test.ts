import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOf, openExplorer, selected, type Explorer } from '../support/explorer.ts';
import { words } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

interface Row {
  name: string;
  isCut: boolean;
  /** What the pointer is told, where it is cut. */
  tip: string;
  /** What a screen reader is told. */
  heard: string;
  isBefore: boolean;
  whole: DOMRect;
  bar: DOMRect;
  written: DOMRect;
}

/** The rows of the timeline as they stand on the screen. */
const rowsOf = (page: Page): Promise<Row[]> =>
  page.locator('.timeline-moment').evaluateAll((all) =>
    all.map((one) => {
      const [bar, name] = [one.querySelector('.timeline-bar')!, one.querySelector('.timeline-name')!];
      const plain = (text: string | null) => (text ?? '').replaceAll(/[\u2068\u2069]/g, '');
      return {
        name: plain(name.textContent),
        isCut: name.scrollWidth > name.clientWidth && getComputedStyle(name).textOverflow === 'ellipsis',
        tip: plain(name.getAttribute('title')),
        heard: plain(one.getAttribute('aria-label')),
        isBefore: name.classList.contains('before'),
        whole: one.getBoundingClientRect(),
        bar: bar.getBoundingClientRect(),
        written: name.firstElementChild!.getBoundingClientRect(),
      };
    }),
  );

/** The opening picture with all that is chosen together beside its network. */
async function openTimeline(lang: 'en' | 'ar', width = 1440, height = 900) {
  const opened = await explorer.open({ lang, width, height });
  const { page } = opened;
  await page.waitForFunction(() => location.hash.includes('show='));
  const hash = await hashOf(page);
  await page.evaluate((next) => (location.hash = next), `${hash}&split=network,map,table,timeline/strip`);
  await page.locator('.timeline-moment').first().waitFor();
  await page.locator('.map-mark').first().waitFor();
  return opened;
}

const middle = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const;
/** An event or entity without the time that tells its rows apart. */
const nameOf = ({ name }: Row) => name.split(' · ')[0]!;

describe.each(['en', 'ar'] as const)('the rows of the timeline, in %s', (lang) => {
  const say = words[lang];

  test.each([1440, 1000])(
    'have whole names, or cut ones that are told whole to the pointer and to the ear, %s pixels wide',
    async (width) => {
      const { page, context } = await openTimeline(lang, width);
      const rows = await rowsOf(page);
      expect(rows.length).toBeGreaterThan(3);
      for (const row of rows) {
        expect(row.heard.startsWith(nameOf(row)), row.heard).toBe(true);
        expect(row.tip, row.name).toBe(row.isCut ? row.name : '');
      }
      const cut = rows.filter(({ isCut }) => isCut);
      expect(cut.length > 0, cut.map(({ name }) => name).join()).toBe(width < 1440);
      await context.close();
    },
  );

  test('are not crowded out by what stands beside them where the timeline is narrow and low', async () => {
    const { page, context } = await openTimeline(lang, 1100, 760);
    const high = () => page.locator('.timeline-lanes').evaluate((one) => one.clientHeight / 24);
    await expect.poll(high).toBeGreaterThanOrEqual(3);
    await context.close();
  });

  test('run as the language does, each name beside its bar, and none lies on another', async () => {
    const { page, context } = await openTimeline(lang);
    const rows = await rowsOf(page);
    /** How far from the reading start. */
    const begin = ({ left, right }: DOMRect) => (lang === 'en' ? left : -right);
    const end = ({ left, right }: DOMRect) => (lang === 'en' ? right : -left);
    const starts = rows.map(({ bar }) => begin(bar));
    expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
    expect(starts.at(-1)).toBeGreaterThan(starts[0]!);
    const years = await page
      .locator('.timeline-ticks bdi')
      .evaluateAll((all) =>
        all.map((one) => ({ year: Number(one.textContent), x: one.getBoundingClientRect().x })),
      );
    const inOrder = years.toSorted((a, b) => (lang === 'en' ? a.x - b.x : b.x - a.x));
    expect(inOrder.map(({ year }) => year)).toEqual(years.map(({ year }) => year).toSorted((a, b) => a - b));
    for (const { bar, written, isBefore, name } of rows)
      expect(isBefore ? end(written) <= begin(bar) : begin(written) >= end(bar), name).toBe(true);
    for (const [nth, { whole, name }] of rows.entries())
      for (const { whole: other, name: its } of rows.slice(nth + 1))
        expect(
          whole.bottom <= other.top ||
            other.bottom <= whole.top ||
            whole.right <= other.left ||
            other.right <= whole.left,
          `${name} and ${its}`,
        ).toBe(true);
    await context.close();
  });

  test('are pressed as a whole: bar and name choose the same, in every picture', async () => {
    const { page, context, faults } = await openTimeline(lang);
    const rows = await rowsOf(page);
    const details = page.getByRole('region', { name: say['panel.details'] });
    const pressed = (pane: string) =>
      page.locator(`.pane-${pane} [aria-pressed=true]`, { hasText: /./ }).allInnerTexts();
    for (const row of rows) {
      const chosen: unknown[] = [];
      for (const part of [row.bar, row.written]) {
        await page.mouse.click(...middle(part));
        await expect.poll(() => selected(page), { message: row.name }).not.toBeNull();
        chosen.push(await selected(page));
        await details.getByRole('heading', { level: 2, name: nameOf(row), exact: true }).waitFor();
        // all times of it, and nothing else
        const same = rows.filter((one) => nameOf(one) === nameOf(row)).length;
        await expect.poll(async () => (await pressed('timeline')).length).toBe(same);
        await expect
          .poll(async () => (await page.locator('.table-row[aria-selected=true]').allInnerTexts()).join())
          .toContain(nameOf(row));
        const onMap = page.locator('.map-mark', { hasText: nameOf(row) });
        if ((await onMap.count()) > 0)
          await expect.poll(async () => (await pressed('map')).join()).toContain(nameOf(row));
        await page.keyboard.press('Escape');
        await expect.poll(() => selected(page)).toBeNull();
      }
      expect(chosen[1]).toEqual(chosen[0]);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  test('are all come to where there is no room for them at once, by arrow keys, by End and by the wheel', async () => {
    const { page, context } = await openTimeline(lang, 1440, 700);
    const lanes = page.locator('.timeline-lanes');
    expect(await lanes.evaluate((one) => one.scrollHeight > one.clientHeight)).toBe(true);
    const count = await page.locator('.timeline-moment').count();
    /** Whether that row is seen from its upper to its lower edge. */
    const isSeen = (nth: number) =>
      page
        .locator('.timeline-moment')
        .nth(nth)
        .evaluate((row) => {
          const [{ top, bottom }, frame] = [row, row.closest('.timeline-lanes')!].map((one) =>
            one.getBoundingClientRect(),
          ) as [DOMRect, DOMRect];
          return top >= frame.top - 1 && bottom <= frame.bottom + 1;
        });
    const hasFocus = (nth: number) =>
      page
        .locator('.timeline-moment')
        .nth(nth)
        .evaluate((row) => row === document.activeElement);
    await page.locator('.timeline-moment').first().focus();
    for (let nth = 1; nth < count; nth += 1) {
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => hasFocus(nth)).toBe(true);
      await expect.poll(() => isSeen(nth)).toBe(true);
    }
    await page.keyboard.press('Home');
    await expect.poll(() => isSeen(0)).toBe(true);
    expect(await isSeen(count - 1)).toBe(false);
    await page.keyboard.press('End');
    await expect.poll(() => isSeen(count - 1)).toBe(true);
    await page.keyboard.press('Home');
    await expect.poll(() => isSeen(count - 1)).toBe(false);
    await lanes.hover();
    await page.mouse.wheel(0, 2000);
    await expect.poll(() => isSeen(count - 1)).toBe(true);
    await context.close();
  });
});
