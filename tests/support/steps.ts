import type { Page } from 'playwright-core';
import { createIntl } from 'react-intl';
import { arEditor } from '../../client/words/ar-editor.ts';
import { arFile } from '../../client/words/ar-file.ts';
import { arHelp } from '../../client/words/ar-help.ts';
import { arPaths } from '../../client/words/ar-paths.ts';
import { arScale } from '../../client/words/ar-scale.ts';
import { arTour } from '../../client/words/ar-tour.ts';
import { ar } from '../../client/words/ar.ts';
import { enEditor } from '../../client/words/en-editor.ts';
import { enFile } from '../../client/words/en-file.ts';
import { enHelp } from '../../client/words/en-help.ts';
import { enPaths } from '../../client/words/en-paths.ts';
import { enScale } from '../../client/words/en-scale.ts';
import { enTour } from '../../client/words/en-tour.ts';
import { en } from '../../client/words/en.ts';
import { locales } from '../../client/words/use-words.tsx';

export type Language = 'en' | 'ar';
export const words = {
  en: { ...en, ...enEditor, ...enFile, ...enHelp, ...enPaths, ...enScale, ...enTour },
  ar: { ...ar, ...arEditor, ...arFile, ...arHelp, ...arPaths, ...arScale, ...arTour },
};

/** What the page says with these numbers in it. */
export const told = (language: Language, id: keyof typeof en, values: Record<string, number>) =>
  createIntl({ locale: locales[language], messages: words[language] }).formatMessage({ id }, values);

/** Chooses an entity by its label in the list that stands for the picture. */
export async function selectInList(page: Page, name: string, language: Language = 'en'): Promise<void> {
  const say = words[language];
  await page.getByRole('button', { name: say['tool.list'] }).click();
  const list = page.getByRole('region', { name: say['list.title'] });
  await list.getByRole('button', { name }).first().click();
  await page.waitForFunction(() => window.shabaka?.selected() !== null);
}

/** Opens the relation of Russia and ISIS that is contested, and the passage of its first claim. */
export async function openContested(page: Page, language: Language = 'en'): Promise<void> {
  const say = words[language];
  const [russia, isis] = language === 'en' ? ['Russia', 'ISIS'] : ['روسيا', 'داعش'];
  await selectInList(page, russia, language);
  const details = page.getByRole('region', { name: say['panel.details'] });
  await details.getByRole('button', { name: `${isis} ${say['line.CONTESTED']}` }).click();
  await details.locator('.claim .firmness button[aria-pressed]').first().click();
  await page.locator('mark.chosen').first().waitFor();
}
