import { expect } from 'vitest';
import type { Locator } from 'playwright-core';

/** Waits for an answer. A busy database may refuse it at first; then the page offers to ask again, and that is pressed. */
export const askAgainUntil = (again: Locator, isAnswered: () => Promise<boolean>) =>
  expect
    .poll(
      async () => {
        if (await again.isVisible()) await again.click({ timeout: 2000 }).catch(() => undefined);
        return isAnswered();
      },
      { timeout: 240_000, interval: 1000 },
    )
    .toBe(true);
