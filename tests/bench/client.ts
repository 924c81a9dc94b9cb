import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { buildPage } from '../support/built-page.ts';
import type { Bench, BenchOptions } from './bench.ts';
import type { Places } from './client/contestant.ts';
import { madeGraph, type Graph } from './client/graph.ts';
import { cpuOf, cpuOfAll, drag, farFromAll, hover } from './client/hands.ts';
import type { Who } from './client/page.ts';
import { measureFirstScreen } from './client/first-screen.ts';
import { stress } from './client/stress.ts';
import { against, rounded, type Figure } from './results.ts';
import { interleaved } from './rounds.ts';
import { installPeers } from './server/peers.ts';

const names = {
  'cytoscape as it comes': 'cytoscape',
  // the least connected folded into one mark
  'Shabaka as it opens': 'folded',
  'Shabaka, all unfolded': 'shabaka',
  'sigma as it comes': 'sigma',
} satisfies Record<string, Who>;
type Name = keyof typeof names;
const floor = 'cytoscape as it comes' satisfies Name;
const ours = 'Shabaka';

const whole = madeGraph(1050, 3150);
const shown = part(whole, 1000);

export const bench: Bench = {
  rounds: 5,
  async measure(options) {
    await installPeers(options.report);
    return withPage(async (open) => {
      const layout = await measureLayout(open, options);
      const { places } = layout;
      return [
        ...(await measurePictures(open, places, options)),
        ...(await measureGrowing(open, places, options)),
        ...layout.figures,
        ...(await measureFirstScreen(options)),
      ];
    });
  },
};

/** The first so many, and what ties them. */
function part({ entities, relations }: Graph, count: number): Graph {
  const kept = entities.slice(0, count);
  const ids = new Set(kept.map(({ id }) => id));
  return {
    entities: kept,
    relations: relations.filter(({ subject, object }) => ids.has(subject.id) && ids.has(object.id)),
  };
}

type Open = <T>(work: (page: Page) => Promise<T>) => Promise<T>;

/** Builds and serves what is measured; each time it is opened, in a browser of its own. */
async function withPage<T>(work: (open: Open) => Promise<T>): Promise<T> {
  const built = await buildPage(join(import.meta.dirname, 'client'));
  try {
    return await work(async (visit) => {
      const browser = await launchBrowser();
      try {
        const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
        page.setDefaultTimeout(300_000);
        page.on('pageerror', (error) => console.error(error));
        await page.goto(built.address);
        await page.evaluate(() => window.bench.ready);
        return await visit(page);
      } finally {
        await browser.close();
      }
    });
  } finally {
    built.stop();
  }
}

const hold = (page: Page, places: Places) =>
  page.evaluate((held) => window.bench.hold(held), { whole, part: shown, places });

const sorts = ['first picture', 'pan', 'drag', 'hover'] as const;

/** CPU of the page's main thread until the first frame, and of one frame while a hand moves. */
async function measurePictures(
  open: Open,
  places: Places,
  { rounds, report }: BenchOptions,
): Promise<Figure[]> {
  report('first picture, pan, drag and hover: 1,000 entities, 3,000 relations');
  const measured = await interleaved(Object.keys(names) as Name[], rounds, (name) =>
    open(async (page) => {
      const who = names[name];
      await hold(page, places);
      const first = await cpuOf(page, () => page.evaluate((who) => window.bench.draw(who, 'part'), who));
      const ids = shown.entities.slice(0, 12).map(({ id }) => id);
      const ground = await farFromAll(page, shown.entities);
      return {
        'first picture': first,
        hover: await hover(page, ids),
        drag:
          who === 'sigma'
            ? Number.NaN
            : await drag(page, await page.evaluate((id) => window.bench.locate(id)!, ids[0]!)),
        pan: await drag(page, ground),
      };
    }),
  );
  return sorts.flatMap((sort) => {
    const figures = (Object.keys(names) as Name[]).flatMap((who): Figure[] => {
      const value = measured[who][sort];
      return Number.isNaN(value) ? [] : [{ what: `${sort} of 1,000 / 3,000, CPU`, who, value, unit: 'ms' }];
    });
    return ratios(figures, floor, { atMost: 0.5 });
  });
}

/** 50 neighbours more, against drawing all of it anew. */
async function measureGrowing(
  open: Open,
  places: Places,
  { rounds, report }: BenchOptions,
): Promise<Figure[]> {
  report('50 more beside 1,000');
  const anew = 'drawing all anew' as const;
  const measured = await interleaved([anew, ours] as const, rounds, (name) =>
    open(async (page) => {
      await hold(page, places);
      const draw = (what: 'whole' | 'part') =>
        page.evaluate((what) => window.bench.draw('shabaka', what), what);
      if (name === anew) return { cpu: await cpuOf(page, () => draw('whole')) };
      await draw('part');
      return { cpu: await cpuOf(page, () => page.evaluate(() => window.bench.grow())) };
    }),
  );
  const figures = ([anew, ours] as const).map((who) => ({
    what: '50 more beside 1,000, CPU',
    who,
    value: measured[who].cpu,
    unit: 'ms',
  }));
  return ratios(figures, anew, { atMost: 0.2 });
}

async function measureLayout(
  open: Open,
  { rounds, report }: BenchOptions,
): Promise<{ places: Places; figures: Figure[] }> {
  report('layout of 1,000 / 3,000');
  const who = { fcose: 'fcose', [ours]: 'shabaka' } as const;
  let places: Places = {};
  const measured = await interleaved(['fcose', ours] as const, rounds, (name) =>
    open(async (page) => {
      await hold(page, {});
      let longest = 0;
      let made = Number.NaN;
      const cpu = await cpuOfAll(page, async () => {
        const found = await page.evaluate((who) => window.bench.arrange(who, 'part'), who[name]);
        longest = found.longest;
        made = stress(shown, found.places);
      });
      // and what the pictures are drawn from: with those that come later
      if (name === ours && Object.keys(places).length === 0)
        places = (await page.evaluate(() => window.bench.arrange('shabaka', 'whole'))).places;
      return { cpu, longest, stress: made };
    }),
  );
  const rows = [
    { sort: 'cpu', what: 'layout of 1,000 / 3,000, CPU', unit: 'ms', goal: { atMost: 0.5 } },
    { sort: 'stress', what: 'its stress', unit: '', goal: { atMost: 1 } },
    { sort: 'longest', what: 'how long it holds the page at most', unit: 'ms', goal: undefined },
  ] as const;
  const figures = rows.flatMap(({ sort, what, unit, goal }) =>
    ratios(
      (['fcose', ours] as const).map((name) => ({ what, who: name, value: measured[name][sort], unit })),
      'fcose',
      goal,
    ),
  );
  return { places, figures };
}

/** Each over the floor; ours with the goal. */
function ratios(figures: readonly Figure[], over: string, goal: Figure['goal']): Figure[] {
  const base = figures.find(({ who }) => who === over)!;
  return figures.map((figure) =>
    figure === base
      ? { ...base, value: rounded(base.value) }
      : against(figure, base, figure.who.startsWith(ours) ? goal : undefined),
  );
}
