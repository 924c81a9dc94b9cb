import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOf, openExplorer, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

/** What is read in each picture, with what it is scrolled in. */
const read = {
  network: null,
  table: ['.table-row, .table-column, .table-tabs button', '.table'],
  timeline: ['.timeline-ticks bdi, .timeline-moment', '.timeline-plot'],
  map: ['.map-mark, .map-borders, .map-unplaced', '.map'],
  list: ['.list.open li', '.list.open'],
} as const;
type Read = keyof typeof read;

const voice = '&voice=act:malek-rifai';
const filter = `&hide=DENIED&filter=${encodeURIComponent(
  JSON.stringify({ factuality: ['CT', 'PR', 'PS'], polarity: 'ASSERTS', minOrigins: 1 }),
)}`;

interface Covered {
  seen: string[];
  /** The pictures that are on the screen. */
  up: string;
  covered: string[];
}

/** What of these lies under the filters or whose voice it is; of the network marks that have a name. */
async function under(page: Page, pictures: readonly Read[]): Promise<Covered> {
  const places = pictures.flatMap((name) => (read[name] ? [[name, ...read[name]] as const] : []));
  return page.evaluate(
    ([all, hasNetwork]) => {
      const edges = ['.chips', '.banner'].map((one) => document.querySelector(one)!.getBoundingClientRect());
      type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
      const found: [string, string, Box][] = all.flatMap(([name, those, within]) => {
        const frame = document.querySelector(within)!.getBoundingClientRect();
        return [...document.querySelectorAll(those)].flatMap((one): [string, string, Box][] => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          const box = { left, right, top: Math.max(top, frame.top), bottom: Math.min(bottom, frame.bottom) };
          return box.bottom - box.top > 1 ? [[name, one.textContent ?? '', box]] : [];
        });
      });
      for (const id of hasNetwork ? window.shabaka!.drawn().entities : []) {
        const { x, y } = window.shabaka!.locate(id)!;
        found.push(['network', id, { left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }]);
      }
      const isCovered = (box: Box) =>
        edges.some(
          (edge) =>
            edge.left < box.right - 1 &&
            edge.right > box.left + 1 &&
            edge.top < box.bottom - 1 &&
            edge.bottom > box.top + 1,
        );
      return {
        seen: [...new Set(found.map(([name]) => name))].sort(),
        up: [...document.querySelectorAll('.pane:not([data-off])')].map((one) => one.className).join(' '),
        covered: found.flatMap(([name, text, box]) => (isCovered(box) ? [`${name}: ${text}`] : [])),
      };
    },
    [places, pictures.includes('network')] as const,
  );
}

const wide = [
  ['network', 'timeline', 'strip'],
  ['network', 'map', 'timeline', 'table', 'strip'],
  ['network', 'timeline', 'table', 'beside'],
  ['network', 'table', 'stacked'],
  ['map', 'timeline', 'strip'],
  ['timeline', 'table', 'stacked'],
  ['table', 'beside'],
] as const;
const narrow = [
  ['network', 'strip'],
  ['map', 'strip'],
  ['timeline', 'strip'],
  ['table', 'strip'],
] as const;

describe.each(['en', 'ar'] as const)('in %s', (lang: Language) => {
  test.each([
    [1440, 900, wide],
    [390, 844, narrow],
  ] as const)(
    'neither filters nor whose voice it is lie over a row, a year or a mark, %i pixels wide',
    async (width, height, splits) => {
      const { page, context, faults } = await explorer.open({ lang, width, height });
      const hash = await hashOf(page);
      for (const split of splits) {
        const pictures = split.slice(0, -1) as Read[];
        await page.evaluate(
          (next) => {
            location.hash = next;
          },
          `${hash}${filter}${voice}&split=${pictures.join()}/${split.at(-1)}`,
        );
        await page.locator('.chips .chip').nth(3).waitFor();
        await page.locator('.banner').waitFor();
        // not still those of the address before
        const now = async () => {
          const { up, ...found } = await under(page, pictures);
          return { ...found, count: up.match(/pane-(?!high)/g)?.length };
        };
        const wanted = { seen: pictures.toSorted(), covered: [], count: pictures.length };
        await expect.poll(now, { message: split.join() }).toEqual(wanted);
      }
      await page.getByRole('button', { name: words[lang]['tool.list'] }).click();
      await page.locator('.list.open li').first().waitFor();
      await expect.poll(() => under(page, ['list'])).toMatchObject({ seen: ['list'], covered: [] });
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test('what is left of nothing is said in the network, not across its border', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const hash = await hashOf(page);
    const nothing = `&filter=${encodeURIComponent(JSON.stringify({ text: 'zzzzzz' }))}`;
    for (const split of ['network,table/beside', 'network,map,timeline,table/stacked']) {
      await page.evaluate((next) => {
        location.hash = next;
      }, `${hash}${nothing}&split=${split}`);
      const title = page.getByRole('heading', { name: words[lang]['empty.filter.title'] });
      await title.waitFor();
      const middle = async (one: typeof title) => {
        const { x, y, width, height } = (await one.boundingBox())!;
        return { x: Math.round(x + width / 2), y, bottom: y + height };
      };
      const network = page.locator('.pane-network');
      await expect.poll(async () => (await middle(title)).x).toBe((await middle(network)).x);
      await expect
        .poll(async () => {
          const [message, pane] = [await middle(page.locator('.stage-message')), await middle(network)];
          return [message.y >= pane.y, message.bottom <= pane.bottom];
        })
        .toEqual([true, true]);
      // the others can be reached beside it
      await page.locator('.pane-table').getByRole('tab').last().click();
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});
