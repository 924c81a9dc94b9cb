import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { budget } from '../../client/state/groups.ts';
import { madeGraph, type MadeGraph } from '../bench/graph/made-graph.ts';
import { doubleOf, thingId } from '../bench/graph/registry.ts';
import { writeRows } from '../bench/graph/write-graph.ts';
import { startProcess } from '../support/app-process.ts';
import { explorerOn } from '../support/explorer-on.ts';
import { positions, selected, shown } from '../support/explorer.ts';
import { told, words } from '../support/steps.ts';

/** Five thousand entities, and as many of the sources that speak of them as make hubs of the first. */
function largeGraph(): MadeGraph {
  const graph = madeGraph({ claims: 40_000, seed: 1 });
  return {
    ...graph,
    *sources() {
      let count = 0;
      for (const source of graph.sources()) {
        if (count === 100) return;
        count += 1;
        yield source;
      }
    },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'shabaka-large-'));
const explorer = explorerOn(async () => {
  await writeRows(largeGraph(), folder);
  const loader = startProcess('seed/main.ts', ['bulk', folder], {});
  const { code } = await loader.ended;
  if (code !== 0) throw new Error(`the graph was not loaded:\n${loader.printed()}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a person gathered: more than is drawn at once, and room for more before the picture is full. */
const gathered = Array.from({ length: 470 }, (_, thing) => thing)
  .filter((thing) => doubleOf(thing) === undefined)
  .map(thingId)
  .slice(0, 440);
const hub = thingId(0);

const patient = { timeout: 120_000, interval: 500 };
const drawn = (page: Page) => page.evaluate(() => window.shabaka!.drawn());
const marks = async (page: Page) => {
  const { entities, groups } = await drawn(page);
  return entities.length + groups.length;
};
const numbersIn = (text: string) =>
  (text.match(/\d[\d,.\u066c]*/g) ?? []).map((one) => Number(one.replaceAll(/\D/g, '')));
const press = async (page: Page, id: string) => {
  const at = (await page.evaluate((one) => window.shabaka!.locate(one), id))!;
  await page.mouse.click(at.x, at.y);
};

describe.each(['en', 'ar'] as const)('of five thousand entities, in %s', (lang) => {
  test('the page opens with those that carry most, and counts the rest', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    await expect
      .poll(async () => Math.max(...numbersIn(await page.locator('.legend').innerText())), patient)
      .toBeGreaterThanOrEqual(5000);
    expect(await shown(page)).toContain(hub);
    expect(await marks(page)).toBeLessThanOrEqual(18);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a picture of hundreds is folded to what is drawn at once, unfolded when asked, and grows, shrinks and goes back', async () => {
    const show = gathered
      .map((id, nth) => `${id}@${(nth % 21) * 150},${Math.floor(nth / 21) * 150}`)
      .join(';');
    const { page, context, faults } = await explorer.open({ lang, path: `/#v=1&lang=${lang}&show=${show}` });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
    });
    const say = words[lang];
    const before = { drawn: await drawn(page), places: await positions(page) };
    expect(await shown(page)).toEqual(gathered);
    expect(await marks(page)).toBe(budget);
    expect(before.drawn.groups).toEqual(['group:rest-1']);

    await page.locator('.timeline[aria-busy="false"]').waitFor();
    // a press on what is folded raises the budget: all is drawn, nobody is asked, nothing moves
    asked.length = 0;
    await press(page, 'group:rest-1');
    await expect.poll(() => marks(page), patient).toBe(gathered.length);
    expect((await drawn(page)).groups).toEqual([]);
    expect(await positions(page)).toEqual(before.places);
    expect(asked).toEqual([]);
    const undo = page.getByRole('button', { name: say['tool.undo'], exact: true });
    await undo.click();
    await expect.poll(() => drawn(page), patient).toEqual(before.drawn);

    // the hub brings more, in a portion; as many marks are drawn as before
    await press(page, hub);
    await expect.poll(() => selected(page), patient).toEqual({ entity: hub });
    await page.locator('#stage').focus();
    await page.keyboard.press('e');
    await expect.poll(async () => (await shown(page)).length, patient).toBeGreaterThan(gathered.length);
    const grown = await shown(page);
    expect(grown.length).toBeLessThanOrEqual(gathered.length + 18);
    expect(await positions(page)).toMatchObject(before.places);
    await expect.poll(() => marks(page), patient).toBe(budget);

    // what is hidden makes room for one that was folded
    await page.keyboard.press('Delete');
    await expect.poll(() => shown(page), patient).not.toContain(hub);
    expect((await shown(page)).length).toBe(grown.length - 1);
    await expect.poll(() => marks(page), patient).toBe(budget);
    await expect.poll(async () => (await drawn(page)).entities, patient).not.toContain(hub);

    for (let steps = await page.evaluate(() => window.shabaka!.steps()); steps > 0; steps -= 1)
      await undo.click();
    await expect.poll(() => shown(page), patient).toEqual(gathered);
    expect(await positions(page)).toEqual(before.places);
    const sorted = (of: typeof before.drawn) =>
      [of.entities, of.relations, of.groups].map((ids) => ids.toSorted());
    await expect.poll(async () => sorted(await drawn(page)), patient).toEqual(sorted(before.drawn));
    const { relations } = before.drawn;
    const summary = told(lang, 'canvas.label', { entities: gathered.length, relations: relations.length });
    await expect.poll(() => page.locator('#stage').getAttribute('aria-label')).toBe(summary);
    expect(faults).toEqual([]);
    await context.close();
  });
});
