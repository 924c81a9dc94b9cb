import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { PictureForm } from '../actions/save-picture.ts';
import type { Lang } from '../state/state.ts';
import { arFile } from '../words/ar-file.ts';
import { loadCatalogue } from '../words/catalogues.ts';
import { enFile } from '../words/en-file.ts';
import { deskPage } from './browser.ts';
import { NotExported } from './story.ts';

export interface WantedPicture {
  /** What the address of a picture says after its #; the opening one for ''. */
  readonly picture: string;
  readonly form: 'svg' | 'png' | 'pdf' | 'pptx';
  readonly language: Lang;
  /** Folder for the file. */
  readonly out: string;
}

/** Has the page itself make a file of the network, as somebody in front of it would; gives the path of what was written. */
export async function exportNetwork(
  browser: Browser,
  address: string,
  wanted: WantedPicture,
): Promise<string> {
  const { picture, form, language, out } = wanted;
  const words = { ...(await loadCatalogue(language)), ...(language === 'ar' ? arFile : enFile) };
  const page = await deskPage(browser, language);
  try {
    page.setDefaultTimeout(60_000);
    // whoever asks for a language means it, whatever the link was made in
    await page.goto(`${address}/#${picture.replace(/(^|&)lang=(ar|en)/, `$1lang=${language}`)}`);
    await page.getByRole('button', { name: words['copy.title'] }).click();
    await page.getByRole('menuitem', { name: words['save.open'] }).click();
    const dialog = page.getByRole('dialog', { name: words['save.title'] });
    const radio: Exclude<PictureForm, 'png-2'> = form === 'png' ? 'png-4' : form;
    await dialog.getByRole('radio', { name: words[`save.${radio}`] }).check();
    // a picture that has nothing in it would be a file that has
    await dialog.locator('figure img').waitFor();
    if ((await dialog.locator('figure img').getAttribute('alt')) === '')
      throw new NotExported(`There is nothing in this picture.`);
    const save = dialog.getByRole('button', { name: words['save.do'], exact: true });
    await mkdir(out, { recursive: true });
    const path = join(out, `network.${language}.${form}`);
    if (form !== 'pdf') {
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
      await download.saveAs(path);
      return path;
    }
    // the browser's own window is for people: what it would get is written without it
    await page.evaluate('window.print = () => undefined');
    await save.click();
    await page.locator('.printed').waitFor({ state: 'attached' });
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
    return path;
  } finally {
    await page.context().close();
  }
}
