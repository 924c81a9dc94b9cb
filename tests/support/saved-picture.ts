import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { askAgainUntil } from './ask-again.ts';
import type { OpenPage } from './explorer.ts';
import { words, type Language } from './steps.ts';

/** Opens what makes files of the picture. */
export async function openSaving({ page }: OpenPage, language: Language) {
  await page.getByRole('button', { name: words[language]['copy.title'] }).click();
  await page.getByRole('menuitem', { name: words[language]['save.open'] }).click();
  const dialog = page.getByRole('dialog', { name: words[language]['save.title'] });
  await dialog.getByRole('img').waitFor();
  return dialog;
}

/** Saves in that form and gives the file's bytes. */
export async function saved(
  opened: OpenPage,
  language: Language,
  form: 'svg' | 'png-2' | 'pptx',
  title: string,
) {
  const { page } = opened;
  const dialog = await openSaving(opened, language);
  // where the picture comes from is asked for when the dialog opens
  const save = dialog.getByRole('button', { name: words[language]['save.do'], exact: true });
  const again = dialog.getByRole('alert').getByRole('button');
  await askAgainUntil(again, async () => !(await again.isVisible()) && (await save.isEnabled()));
  await dialog.getByRole('textbox').fill(title);
  await dialog.getByRole('radio', { name: words[language][`save.${form}`] }).check();
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  await dialog.waitFor({ state: 'hidden' });
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^shabaka-\\d{4}-\\d\\d-\\d\\d\\.${form.replace(/-.*/, '')}$`),
  );
  return readFileSync(await download.path());
}
