import type { Page } from 'playwright-core';

/** Files of JavaScript that the page asked for before its first picture stood, workers too, in bytes as they were sent. */
export const firstJavaScript = (page: Page): Promise<{ name: string; bytes: number }[]> =>
  page.evaluate(() => {
    const [stood] = performance.getEntriesByName('first-picture');
    const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return all
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime < stood!.startTime)
      .map(({ name, encodedBodySize }) => ({ name: name.replace(/.*\//, ''), bytes: encodedBodySize }));
  });
