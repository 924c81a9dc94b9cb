import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/browser.ts';
import { drawn, withoutTour } from './support/explorer.ts';
import { photographNotebook } from './notebook-pictures.ts';
import { openContested, words, type Language } from './support/steps.ts';

/**
 * `npm run pictures [-- ADDRESS]`: photographs the running app for `docs/pictures/`, in both languages, light and
 * dark, on a desk and on a phone. `opening` is what anybody sees first, `evidence` a contested relation opened,
 * `story` a step of the story that comes along; on a desk and light also `voices` (two that are compared), `together`
 * (network, map and timeline), `story-map` and `story-editor`.
 * Then some cells of the notebook.
 */
const [address = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const folder = join(dirname(import.meta.dirname), 'docs', 'pictures');
mkdirSync(folder, { recursive: true });

async function openEvidence(page: Page, language: Language) {
  await openContested(page, language);
  await page.getByRole('button', { name: words[language]['tool.picture'] }).click();
}

const browser = await launchBrowser();
for (const lang of ['en', 'ar'] as const)
  for (const theme of ['light', 'dark'] as const)
    for (const width of [1440, 390]) {
      const context = await browser.newContext({
        viewport: { width, height: width === 390 ? 844 : 900 },
        locale: lang,
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      await withoutTour(context);
      const page = await context.newPage();
      await page.goto(address);
      await drawn(page);
      const keep = async (name: string) => {
        await page.mouse.move(0, 0);
        // suggestions, list and reading pane come after the first picture
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(500);
        await page.screenshot({ path: join(folder, `${name}-${lang}-${theme}-${width}.png`) });
      };
      await keep('opening');
      if (theme === 'light' && width === 1440) {
        const { hash } = new URL(page.url());
        const open = (more: string) =>
          page.evaluate((next) => {
            location.hash = next;
          }, `${hash}${more}`);
        await open('&split=network,map,timeline/strip');
        await page.locator('.map-area').first().waitFor({ state: 'attached' });
        await keep('together');
        await open('&compare=act:russian-forces;act:malek-rifai');
        await page.locator('.comparison-part').first().waitFor();
        // how many are left, once it is known
        await page.locator('.chips output', { hasText: /\d/ }).waitFor();
        await keep('voices');
        await open('');
        await page.locator('.comparison-part').first().waitFor({ state: 'detached' });
      }
      await openEvidence(page, lang);
      await keep('evidence');
      await page.evaluate(() => {
        location.hash = '#story=story:russia-isis-prison&step=4';
      });
      await page.waitForFunction(() => window.shabakaStory?.drawn().entities.includes('con:sham'));
      await keep('story');
      if (theme === 'light' && width === 1440) {
        await page.evaluate(() => {
          location.hash = '#story=story:russia-isis-prison&step=2';
        });
        await page.locator('.telling-drawn[data-picture=map] text').first().waitFor();
        await keep('story-map');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: words[lang]['tool.stories'] }).click();
        await page.locator('dialog .view-tools button').first().click();
        await page.locator('.editor-steps [role=row]').first().waitFor();
        await keep('story-editor');
      }
      await context.close();
    }
await photographNotebook(browser, address, folder);
await browser.close();
