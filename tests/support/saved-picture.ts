import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
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
  await dialog.getByRole('textbox').fill(title);
  await dialog.getByRole('radio', { name: words[language][`save.${form}`] }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: words[language]['save.do'], exact: true }).click(),
  ]);
  await dialog.waitFor({ state: 'hidden' });
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^shabaka-\\d{4}-\\d\\d-\\d\\d\\.${form.replace(/-.*/, '')}$`),
  );
  return readFileSync(await download.path());
}
