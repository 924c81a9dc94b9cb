import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { openExplorer, shown, type Explorer } from '../support/explorer.ts';
import { selectInList, words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const attack = 'evt:sinaa-prison-attack';
const names = { en: 'Sinaa prison attack', ar: 'الهجوم على سجن الصناعة' };

type Labels = Record<Language, string>;
interface Around {
  neighbors: {
    groups: {
      predicate: { id: string; label: Labels; inverse: Labels };
      direction: 'IN' | 'OUT';
      count: number;
    }[];
    nodes: { id: string }[];
  };
}
const query = `query($id: ID!, $predicates: [ID!], $exclude: [ID!]) {
  neighbors(id: $id, predicates: $predicates, exclude: $exclude, first: 100) {
    groups { predicate { id label { ar en } inverse { ar en } } direction count } nodes { id } } }`;

describe.each<Language>(['en', 'ar'])('one kind of relation, in %s', (lang) => {
  const say = words[lang];
  const around = async (more: object = {}) =>
    (await ask<Around>(explorer.served.address, query, { id: attack, ...more })).neighbors;

  /** The first group that brings somebody, but not everybody: its name, and whom it brings. */
  async function aGroup(exclude: string[]) {
    const { groups, nodes } = await around({ exclude });
    for (const { predicate, direction, count } of groups) {
      const brought = (await around({ exclude, predicates: [predicate.id] })).nodes.map(({ id }) => id);
      if (brought.length > 0 && brought.length < Math.min(nodes.length, 10))
        return { name: (direction === 'OUT' ? predicate.label : predicate.inverse)[lang], count, brought };
    }
    throw new Error('no group brings a part');
  }

  test('is counted first in the details, comes by a press on its number, and leaves the others out', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const before = await shown(page);
    const { name, count, brought } = await aGroup(before);
    await selectInList(page, names[lang], lang);
    const group = page
      .locator('.group')
      .filter({ has: page.locator('h3', { hasText: new RegExp(`^${name}$`) }) });
    const add = group.locator('.add-button');
    const seen = await group.getByRole('listitem').count();
    expect(Number((await add.innerText()).replaceAll(/\D/g, ''))).toBe(count - seen);
    await add.click();
    await expect.poll(async () => (await shown(page)).toSorted()).toEqual([...before, ...brought].toSorted());
    await add.waitFor({ state: 'detached' });
    await expect.poll(() => group.getByRole('listitem').count()).toBe(count);
    await page.getByRole('button', { name: say['tool.undo'], exact: true }).click();
    await expect.poll(() => shown(page)).toEqual(before);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('is counted in the menu where the mark stands, and comes alone from there by keyboard', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const before = await shown(page);
    const { name, brought } = await aGroup(before);
    const { x, y } = await page.evaluate((id) => window.shabaka!.locate(id)!, attack);
    await page.mouse.click(x, y, { button: 'right' });
    const more = page.getByRole('menuitem', { name: say['entity.more-by'] });
    await more.focus();
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem').filter({ hasText: name }).first();
    await item.waitFor();
    expect(await shown(page)).toEqual(before);
    expect(await page.getByRole('menuitem').count()).toBeGreaterThan(1);
    await item.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await shown(page)).toSorted()).toEqual([...before, ...brought].toSorted());
    expect(faults).toEqual([]);
    await context.close();
  });
});
