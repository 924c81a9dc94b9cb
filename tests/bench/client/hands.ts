import type { Page } from 'playwright-core';
import type { Entity, Point } from '../../../client/state/state.ts';

const moves = 12;

/** Milliseconds of CPU that the page's main thread gives to the work: whatever else the machine does is not in it. */
export async function cpuOf(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  const before = await spent();
  await work();
  const after = await spent();
  await session.detach();
  return after - before;
}

/** The same of all threads of the page, its workers among them. */
export async function cpuOfAll(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const spent = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const pages = processInfo.filter(({ type }) => type === 'renderer');
    return pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
  const before = await spent();
  await work();
  const after = await spent();
  await session.detach();
  return after - before;
}

/** CPU of a frame while what lies at a place is dragged. */
export async function drag(page: Page, { x, y }: Point): Promise<number> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  const cpu = await cpuOf(page, async () => {
    for (let move = 1; move <= moves; move += 1) {
      await page.mouse.move(x + move * 3, y + move * 2);
      await page.evaluate(() => window.bench.frame());
    }
  });
  await page.mouse.up();
  return cpu / moves;
}

/** CPU of a frame while the pointer goes from one to the next. */
export async function hover(page: Page, ids: readonly string[]): Promise<number> {
  const places = await page.evaluate((ids) => ids.map((id) => window.bench.locate(id)), ids);
  const seen = places.filter((at) => at !== null && at.x > 0 && at.y > 0 && at.x < 1200 && at.y < 800);
  const cpu = await cpuOf(page, async () => {
    for (const at of seen) {
      await page.mouse.move(at!.x, at!.y);
      await page.evaluate(() => window.bench.frame());
    }
  });
  return cpu / seen.length;
}

/** A place on the screen that is as far from all entities as can be. */
export async function farFromAll(page: Page, entities: readonly Entity[]): Promise<Point> {
  const ids = entities.map(({ id }) => id);
  const places = await page.evaluate((ids) => ids.map((id) => window.bench.locate(id)), ids);
  let best = { x: 5, y: 5, away: 0 };
  for (let x = 10; x < 1100; x += 20)
    for (let y = 10; y < 700; y += 20) {
      const away = Math.min(...places.map((at) => (at ? Math.hypot(at.x - x, at.y - y) : Infinity)));
      if (away > best.away) best = { x, y, away };
    }
  return best;
}
