import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import type { Browser, Download, Page } from 'playwright-core';
import type { Lang } from '../state/state.ts';
import type { StoryForm } from '../stories/write-story.ts';
import { loadCatalogue } from '../words/catalogues.ts';
import { deskPage } from './browser.ts';

export interface Wanted {
  readonly story: string;
  readonly form: StoryForm;
  readonly language: Lang;
  /** Folder for the file. */
  readonly out: string;
}

/** What the page or the server said in place of a file. */
export class NotExported extends Error {}

/** Milliseconds; a long story has hundreds of questions to ask. */
const longest = 600_000;

/** Has the page itself make the file, as somebody in front of it would; gives the paths of what was written. */
export async function exportStory(
  browser: Browser,
  address: string,
  wanted: Wanted,
  onProgress: (line: string) => void,
): Promise<string[]> {
  const { story, form, language, out } = wanted;
  const words = await loadCatalogue(language);
  const name = basename(story.replace(/^story:/, '')).replace(/[^a-z0-9_~-]/g, '-');
  const page = await deskPage(browser, language);
  try {
    await page.goto(`${address}/#story=${story}&step=1`);
    await page.locator('.telling-caption, .telling.waiting :is(p, [role=alert])').first().waitFor();
    if (!(await page.locator('.telling-caption').isVisible()))
      throw new NotExported(await page.locator('.telling.waiting').innerText());
    await page.locator('.telling').hover();
    await page.getByRole('button', { name: words['story.save'] }).click();
    // a PDF is the page of one file, printed
    const saved = form === 'pdf' ? 'html' : form;
    await page.getByRole('menuitem', { name: words[`story.save-${saved}`] }).click();
    const download = await downloadOf(page, onProgress);
    await mkdir(out, { recursive: true });
    if (form === 'png') return await unpack(await download.path(), join(out, `${name}.${language}`));
    const path = join(out, `${name}.${language}.${form}`);
    if (form === 'pdf') await print(browser, await download.path(), path, language);
    else await download.saveAs(path);
    return [path];
  } finally {
    await page.context().close();
  }
}

/** The file that the page makes; meanwhile says how far it is. */
async function downloadOf(page: Page, onProgress: (line: string) => void): Promise<Download> {
  let last = '';
  const said = page.locator('.telling-saving');
  const watch = setInterval(() => {
    void said.textContent({ timeout: 1000 }).then(
      (line) => {
        if (line && line !== last) onProgress(line);
        last = line ?? '';
      },
      () => undefined,
    );
  }, 300);
  try {
    const failed = page
      .locator('.telling-saving[data-failed=true]')
      .waitFor({ timeout: longest })
      .then(async () => {
        throw new NotExported((await said.textContent()) ?? '');
      });
    // whichever is not the first ends with the page
    failed.catch(() => undefined);
    return await Promise.race([page.waitForEvent('download', { timeout: longest }), failed]);
  } finally {
    clearInterval(watch);
  }
}

/** The page of one file on paper: a page a step, then all claims. Nothing is fetched for it. */
async function print(browser: Browser, html: string, path: string, language: Lang): Promise<void> {
  const context = await browser.newContext({ offline: true });
  // a browser takes it for a page by the ending of its name
  const named = `${path}.html`;
  try {
    await writeFile(named, await readFile(html));
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(named).href}#step=1&language=${language}`);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await context.close();
    await rm(named, { force: true });
  }
}

async function unpack(zipped: string, folder: string): Promise<string[]> {
  const zip = await JSZip.loadAsync(await readFile(zipped));
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const file of Object.values(zip.files)) {
    const path = join(folder, basename(file.name));
    await writeFile(path, await file.async('uint8array'));
    paths.push(path);
  }
  return paths;
}
