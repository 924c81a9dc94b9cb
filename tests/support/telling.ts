import type { Page } from 'playwright-core';

/** The story that comes along, of twelve steps. */
export const story = 'story:russia-isis-prison';

/** Waits until the room is at that step, and the address says so. */
export const isAt = async (page: Page, step: number) => {
  await page.locator('.telling-place', { hasText: new RegExp(`^${step} / 12$`) }).waitFor();
  await page.waitForFunction((address) => location.hash === address, `#story=${story}&step=${step}`);
};

/** Presses a key, and waits until it has led to that step. */
export const press = async (page: Page, key: string, step: number) => {
  await page.keyboard.press(key);
  await isAt(page, step);
};
