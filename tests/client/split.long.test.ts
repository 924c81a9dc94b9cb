import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import {
  hashOf,
  openExplorer,
  positions,
  selected,
  shown,
  type Explorer,
  type OpenPage,
} from '../support/explorer.ts';
import { entitiesOf } from '../support/entities-of.ts';
import { leftBy, type Seen } from '../support/left.ts';
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
    await open.page.evaluate(() => {
      const writeText = (text: string) => Promise.resolve(void Object.assign(window, { copied: text }));
      Object.assign(navigator.clipboard, { writeText });
    });
  });
  afterAll(() => open.context.close());
  /** Rows of the table as it copies them, by their cells. A reading of the clipboard may wait for ever. */
  const copied = async () => {
    await open.page.evaluate(() => void Object.assign(window, { copied: undefined }));
    await pane('table').getByRole('button', { name: say['table.copy'] }).click();
    const handle = await open.page.waitForFunction(() => (window as { copied?: string }).copied);
    const text = (await handle.jsonValue()) ?? '';
    const [, ...rows] = text.trim().split(/\r?\n/);
    return rows.map((row) => row.split(','));
  };
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
    await expect.poll(async () => (await relations()).length).toBeLessThan(all.length);
    await expect.poll(async () => (await rows()) === (await relations()).length).toBe(true);
    await page.getByRole('button', { name: say['tool.undo'], exact: true }).click();
    await expect.poll(relations).toEqual(all);
    await expect.poll(rows).toBe(all.length);
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

  test('brush, voice and origins leave the same ids on canvas, table, map, by the API and in an export', async () => {
    const { page, faults } = open;
    const { address } = explorer.served;
    const ids = await shown(page);
    const known = await entitiesOf(address, ids);
    const tab = (of: keyof Seen) =>
      pane('table')
        .getByRole('tab')
        .nth(of === 'entities' ? 0 : 1);
    for (const of of ['entities', 'relations'] as const) {
      await tab(of).click();
      await pane('table').getByRole('button', { name: say['table.columns'] }).click();
      await pane('table').getByRole('checkbox', { name: say['table.id'], exact: true }).check();
      await page.keyboard.press('Escape');
    }
    const inTable = async (of: keyof Seen) => {
      await tab(of).click();
      return (await copied()).map((cells) => cells.at(-1)!).toSorted();
    };
    const onMap = async () => {
      const marks = await pane('map').locator('.map-mark bdi, .map-hollow bdi').allInnerTexts();
      return marks.toSorted();
    };
    const exported = async (filter: object) => {
      const url = `${address}/export/relations.jsonl?filter=${encodeURIComponent(JSON.stringify(filter))}`;
      const rows = (await (await fetch(url)).text()).trim().split('\n');
      return rows
        .map((row) => JSON.parse(row) as Record<'id' | 'subject' | 'object', string>)
        .filter(({ subject, object }) => ids.includes(subject) && ids.includes(object))
        .map(({ id }) => id)
        .toSorted();
    };
    const areTheSame = async (filter: object) => {
      const wanted = await leftBy(address, ids, filter);
      expect(wanted.relations.length).toBeGreaterThan(0);
      const onCanvas = () =>
        page.evaluate(() => {
          const { entities = [], relations = [] } = window.shabaka?.drawn() ?? {};
          return { entities: entities.toSorted(), relations: relations.toSorted() };
        });
      await expect.poll(onCanvas).toEqual(wanted);
      await expect.poll(() => inTable('entities')).toEqual(wanted.entities);
      await expect.poll(() => inTable('relations')).toEqual(wanted.relations);
      const mapped = wanted.entities.filter((id) => ['PLACE', 'EVENT'].includes(known.get(id)!.kind));
      await expect.poll(onMap).toEqual(mapped.map((id) => known.get(id)!.label[lang]).toSorted());
      expect(await exported(filter)).toEqual(wanted.relations);
      return wanted.relations.length;
    };
    const back = page.getByRole('button', { name: say['tool.undo'], exact: true });

    // brushed by mouse: the early end to half way
    const [early, late] = await pane('timeline')
      .locator('.timeline-thumb')
      .evaluateAll((thumbs) =>
        thumbs.map((thumb) => {
          const { x, y, width, height } = thumb.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }),
      );
    await page.mouse.move(early!.x, early!.y);
    await page.mouse.down();
    await page.mouse.move((early!.x + late!.x) / 2, early!.y, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => location.hash.includes('filter='));
    const hash = await hashOf(page);
    const time = JSON.parse(decodeURIComponent(/filter=([^&]*)/.exec(hash)![1]!)) as object;
    expect(Object.keys(time)).toEqual(['time']);
    const sizes = [await areTheSame(time)];
    const takenBack = async () => {
      await back.click();
      return areTheSame({});
    };
    await takenBack();

    await page.locator('.perspective-button').click();
    const choice = page.getByRole('dialog', { name: say['perspective.title'] });
    await choice.getByRole('button', { name: lang === 'en' ? 'Zara Saleh' : 'زارا صالح' }).click();
    await page.keyboard.press('Escape');
    sizes.push(await areTheSame({ speakers: ['act:zara-saleh'], reported: false }));
    await takenBack();

    await page.locator('.origins input').fill('3');
    sizes.push(await areTheSame({ minOrigins: 3 }));
    sizes.push(await takenBack());
    expect(new Set(sizes).size).toBe(4);
    expect(faults).toEqual([]);
  });

  test('rows go by a column that is pressed, names without their article, and the other way round', async () => {
    await pane('table').getByRole('tab').first().click();
    const header = pane('table').getByRole('columnheader', { name: say['table.name'] });
    const names = async () => (await copied()).map(([name]) => name!);
    const bare = (name: string) => name.replace(/^ال(?=\p{L}{2})/u, '').replaceAll(/^al-|'/g, '');
    const { compare } = new Intl.Collator(lang);
    const wanted = (await names()).toSorted((one, other) => compare(bare(one), bare(other)));
    for (const [order, rows] of [
      ['ascending', wanted],
      ['descending', wanted.toReversed()],
    ] as const) {
      await header.click();
      await expect.poll(() => header.getAttribute('aria-sort')).toBe(order);
      await expect.poll(names).toEqual(rows);
    }
  });
});
