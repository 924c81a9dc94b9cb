import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExplorer, shown, type Explorer } from '../support/explorer.ts';
import { selectInList, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const attack = 'evt:sinaa-prison-attack';
const names = { en: 'Sinaa prison attack', ar: 'الهجوم على سجن الصناعة' } as const;

describe.each(['en', 'ar'] as const)('in %s', (lang: Language) => {
  test('a small map shows where one is when not all is in sight; one key sees all, another what is chosen', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const mini = page.locator('canvas.minimap');
    const span = (ids: readonly string[]) =>
      page.evaluate((two) => {
        const [a, b] = two.map((id) => window.shabaka!.locate(id)!);
        return { apart: Math.hypot(a!.x - b!.x, a!.y - b!.y), x: a!.x };
      }, ids);
    const two = [attack, (await shown(page)).find((id) => id !== attack)!];
    await page.locator('#camera-fit').click();
    await mini.waitFor({ state: 'hidden' });
    const whole = await span(two);
    for (let times = 0; times < 4; times += 1) await page.locator('#camera-in').click();
    await mini.waitFor({ state: 'visible' });
    await expect.poll(async () => (await span(two)).apart).toBeGreaterThan(whole.apart * 1.5);
    const { x } = await span(two);
    await mini.click({ position: { x: 4, y: 4 } });
    await expect.poll(async () => Math.abs((await span(two)).x - x)).toBeGreaterThan(40);
    // a hand that drags over it takes the picture along, until it lets go
    const room = (await mini.boundingBox())!;
    const place = async () => (await page.evaluate((id) => window.shabaka!.locate(id), attack))!;
    const near = { x: room.x + 30, y: room.y + 30 };
    await page.mouse.move(near.x, near.y);
    await page.mouse.down();
    const from = await place();
    await page.mouse.move(near.x + 60, near.y + 20, { steps: 5 });
    const to = await place();
    // to the right and down on the small one: what is seen goes to the left and up, by the scale between the two
    expect(from.x - to.x).toBeGreaterThan(60);
    expect((from.x - to.x) / (from.y - to.y)).toBeCloseTo(3, 1);
    await page.mouse.up();
    await page.mouse.move(near.x, near.y, { steps: 3 });
    expect(await place()).toEqual(to);
    await page.locator('#stage').focus();
    await page.keyboard.press('0');
    await mini.waitFor({ state: 'hidden' });
    await expect.poll(async () => (await span(two)).apart).toBeLessThan(whole.apart * 1.05);
    await selectInList(page, names[lang], lang);
    await page.waitForFunction((id) => JSON.stringify(window.shabaka?.selected()).includes(id), attack);
    await page.locator('#stage').focus();
    await page.keyboard.press('z');
    await expect.poll(async () => (await span(two)).apart).toBeGreaterThan(whole.apart * 1.5);
    expect(faults).toEqual([]);
    await context.close();
  });
});
