import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { Story } from '../../seed/knowledge.ts';
import { loadKnowledge } from '../../seed/load.ts';
import { relationId } from '../../seed/relation-id.ts';
import { explorerOn } from '../support/explorer-on.ts';
import { takeFaults } from '../support/page-faults.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';
import { words } from '../support/steps.ts';
import { stung } from '../support/stung.ts';

/** Markup, and a formula, and what would close an attribute. */
const sting = `"'><img src=x onerror="window.hurt=1"><script>window.hurt=1</script>{{7*7}}`;

const related = (subject: string, predicate: string, object: string) =>
  relationId({ subject, predicate, object });
const told = { ar: 'يقال[1]', en: 'It is said[1]' };
/** Who fights whom where and when, and what one alone denies. */
const story: Story = {
  id: 'story:stung',
  file: 'seed/stories/stung.yaml',
  title: { ar: 'قصة', en: 'A story' },
  steps: [
    {
      title: { ar: 'خطوة', en: 'A step' },
      caption: told,
      notes: told,
      view: {
        version: 1,
        language: 'en',
        entities: [
          { id: 'act:one', x: -160, y: 0 },
          { id: 'act:two', x: 160, y: 0 },
          { id: 'evt:battle', x: 0, y: 150 },
          { id: 'pla:town', x: -160, y: 150 },
        ],
        relations: [
          related('act:one', 'fights', 'act:two'),
          related('act:two', 'helps', 'evt:battle'),
          related('evt:battle', 'took-place-in', 'pla:town'),
        ],
        split: { pictures: ['network', 'map', 'timeline'], how: 'stacked' },
      },
      highlight: { entities: [], relations: [] },
      footnotes: [{ claims: ['small/a', 'small/d'] }],
    },
  ],
};
const knowledge = () => stung({ ...smallKnowledge(), stories: [story] }, (text) => `${text} ${sting}`);

/** A place, and what happened there and when. */
const shownAlone = 'v=1&lang=en&show=act:one@-160,0;act:two@160,0;evt:battle@0,150;pla:town@-160,150';

const explorer = explorerOn((database) => loadKnowledge(database, knowledge()));
const folder = mkdtempSync(join(tmpdir(), 'shabaka-stung-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a name, gloss, digest, title or note with markup in it is text wherever the page shows it', async () => {
  const { page, context, faults } = await explorer.open();
  page.on('dialog', () => faults.push('a dialog'));
  const say = words.en;
  const seen = new Set<string>();
  const look = async (place: string, inside = 'body') => {
    const found = await page.evaluate((selector) => {
      const part = document.querySelector<HTMLElement>(selector)!;
      return {
        isHurt: 'hurt' in window,
        elements: part.querySelectorAll('img[src=x], [onerror], main script, aside script').length,
        text: part.innerText,
      };
    }, inside);
    expect({ place, isHurt: found.isHurt, elements: found.elements }).toEqual({
      place,
      isHurt: false,
      elements: 0,
    });
    if (found.text.includes('<script>window.hurt=1</script>')) seen.add(place);
  };
  const allTabs = async (place: string) => {
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    for (let nth = 0; nth < (await tabs.count()); nth += 1) {
      await tabs.nth(nth).click();
      await look(`${place}, tab ${nth}`);
    }
  };
  await look('opening');
  await page.getByRole('button', { name: say['tool.list'] }).click();
  const list = page.getByRole('region', { name: say['list.title'] });
  await list.getByRole('button', { name: /^Hub/ }).first().click();
  await page.waitForFunction(() => window.shabaka?.selected() !== null);
  await page.getByRole('region', { name: say['panel.details'] }).getByRole('heading').first().waitFor();
  await allTabs('entity');
  await list
    .getByRole('button', { name: /^First/ })
    .first()
    .click();
  await page
    .getByRole('region', { name: say['panel.details'] })
    .getByRole('heading', { name: /^First/ })
    .waitFor();
  await allTabs('another');
  await page.getByRole('tab', { name: say['tab.relations'] }).click();
  await page
    .getByRole('region', { name: say['panel.details'] })
    .getByRole('button', { name: /Second/ })
    .first()
    .click();
  await page.locator('.claim').first().waitFor();
  await look('relation');
  await page.locator('.claim .firmness button[aria-pressed]').first().click();
  await page.locator('mark.chosen').first().waitFor();
  await look('reading');
  await page.locator('#search').fill('Hub');
  await page.getByRole('option').first().waitFor();
  await look('search');
  await page.keyboard.press('Escape');
  for (const picture of ['network', 'map', 'timeline', 'table']) {
    await page.evaluate((address) => {
      location.hash = address;
    }, `${shownAlone}&split=${picture}/strip`);
    const pane = `.pane-${picture}:not([data-off])`;
    await page.locator(pane).waitFor();
    if (picture === 'network') {
      // its names are drawn, and said of where the keys are
      await page.locator('#stage').focus();
      await page.keyboard.press('ArrowRight');
    }
    await page.locator(pane, { hasText: /First|Battle/ }).waitFor();
    await look(picture, pane);
  }
  // what was never on the screen proves nothing
  expect([...seen].toSorted()).toEqual(
    expect.arrayContaining([
      'entity, tab 0',
      'entity, tab 2',
      'map',
      'network',
      'opening',
      'reading',
      'relation',
      'search',
      'table',
      'timeline',
    ]),
  );
  expect(faults).toEqual([]);
  await context.close();
});

const say = words.en;
const hurtOf = (page: Page) =>
  page.evaluate(() => ({
    isHurt: 'hurt' in window,
    elements: document.querySelectorAll('img[src=x], [onerror]').length,
  }));
const inert = { isHurt: false, elements: 0 };

/** Saves the story that is told as that file, and gives its path. */
async function saved(page: Page, form: 'html' | 'pptx'): Promise<string> {
  await page.locator('.telling').hover();
  await page.getByRole('button', { name: say['story.save'] }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: say[`story.save-${form}`] }).click(),
  ]);
  const path = join(folder, `story.${form}`);
  await download.saveAs(path);
  return path;
}

/** A file of ours from the disk. */
async function openFile(page: Page, path: string): Promise<Page> {
  const opened = await page.context().newPage();
  await opened.goto(pathToFileURL(path).href);
  return opened;
}

const slideOf = async (path: string) => {
  const zip = await JSZip.loadAsync(readFileSync(path));
  return (await zip.file('ppt/slides/slide1.xml')?.async('string')) ?? '';
};

test('markup in a story is text in the room, and in each of its files', async () => {
  const { page, context, faults } = await explorer.open({ path: '/#story=story:stung', isEmpty: true });
  for (const picture of ['map', 'timeline'])
    await page
      .locator(`.telling-drawn[data-picture=${picture}] text`, { hasText: 'Battle' })
      .first()
      .waitFor();
  expect(await page.locator('.telling h1').innerText()).toContain('<script>window.hurt=1</script>');
  expect(await hurtOf(page)).toEqual(inert);

  const file = await openFile(page, await saved(page, 'html'));
  await file.locator('.step:not([hidden]) .picture text', { hasText: '<script>' }).first().waitFor();
  expect(await hurtOf(file)).toEqual(inert);
  expect(await file.locator('script').count()).toBe(1);
  await file.close();

  const slide = await slideOf(await saved(page, 'pptx'));
  expect(slide).toContain('&lt;script&gt;window.hurt=1&lt;/script&gt;');
  expect(slide).not.toMatch(/<script|<img|hlinkClick|<a:fld/);

  // what would go onto paper
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator('.telling').hover();
  await page.getByRole('button', { name: say['story.save'] }).click();
  await page.getByRole('menuitem', { name: say['story.save-pdf'] }).click();
  await page.locator('.printed .step').first().waitFor({ state: 'attached' });
  expect(
    await page.evaluate(
      () => document.querySelector('.printed')?.shadowRoot?.querySelectorAll('img, script').length,
    ),
  ).toBe(0);
  expect(await hurtOf(page)).toEqual(inert);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: say['copy.title'] }).click();
  await page.getByRole('menuitem', { name: say['save.open'] }).click();
  const dialog = page.getByRole('dialog', { name: say['save.title'] });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: say['save.do'], exact: true }).click(),
  ]);
  const svg = join(folder, 'picture.svg');
  await download.saveAs(svg);
  const picture = await openFile(page, svg);
  expect(await picture.evaluate(() => [document.documentElement.tagName, 'hurt' in window])).toEqual([
    'svg',
    false,
  ]);
  expect(await picture.locator('text', { hasText: '<script>' }).count()).toBeGreaterThan(3);
  await picture.close();
  expect(faults).toEqual([]);
  await context.close();
});

test('what a changed source no longer says is a ghost in the step that told it, in the room and in its files', async () => {
  const changed = knowledge();
  for (const source of changed.sources) source.claims = source.claims.filter(({ key }) => key !== 'd');
  await loadKnowledge(explorer.database, changed);
  const { page, context, faults } = await explorer.open({ path: '/#story=story:stung', isEmpty: true });
  const gone = related('act:two', 'helps', 'evt:battle');
  await page.waitForFunction((id) => window.shabakaStory?.drawn().relations.includes(id), gone);
  const notes = page.locator('.telling-changes');
  await notes.locator('summary').click();
  await notes.locator('s', { hasText: 'helps' }).waitFor();
  // the footnote keeps whose voice it was
  await page.locator('.telling-sources s', { hasText: 'Critic' }).waitFor();

  const file = await openFile(page, await saved(page, 'html'));
  const step = file.locator('.tongue:not([hidden]) .step:not([hidden])');
  await step.locator('.picture text[text-decoration=line-through]').waitFor();
  expect(await step.locator('.changes').innerText()).toMatch(/change/);
  expect(await step.locator('.sources s').innerText()).toContain('Critic');
  expect(await step.locator('.legend li', { hasText: say['legend.gone'] }).count()).toBe(1);
  // nobody can be asked who says so
  expect(await step.locator('.list button', { hasText: 'helps' }).count()).toBe(0);
  await file.close();
  const slide = await slideOf(await saved(page, 'pptx'));
  expect(slide.match(/strike="sngStrike"/g)?.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await context.close();
});

test('a script in the page, a question to another machine and an error in a second window are faults by themselves', async () => {
  const { page, context } = await explorer.open();
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.hurt = 1';
    document.body.append(script);
    await fetch('https://example.invalid/').catch(() => null);
  });
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  const opening = page.waitForEvent('popup');
  await page.evaluate(() => void window.open('/health'));
  const other = await opening;
  await other.evaluate(() => void setTimeout(() => Promise.reject(new Error('in another window'))));
  const told: string[] = [];
  const all = () => {
    told.push(...takeFaults());
    return told.join('\n');
  };
  for (const fault of [/inline script/, /example\.invalid/, /in another window/])
    await expect.poll(all).toMatch(fault);
  await context.close();
});
