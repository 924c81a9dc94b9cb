import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe leaves out unless told: the sizes of targets (AA of WCAG 2.2), and what it calls experimental. Beyond these
 * there is only what needs somebody to look (`hidden-content`), what AAA alone asks for, what axe has given up,
 * `focus-order-semantics`, which does not know that a separator with a value is for keys, too, and
 * `label-content-name-mismatch`, which takes the Arabic comma for a letter.
 */
const besides = [
  'target-size',
  'css-orientation-lock',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
];

/** What axe finds wrong on the page as it stands: rule and element, one a line. Our page has no frames, for which axe would else open a page of its own each time. */
export async function violations(page: Page): Promise<string[]> {
  const rules = Object.fromEntries(besides.map((rule) => [rule, { enabled: true }]));
  const { violations: all } = await new AxeBuilder({ page }).options({ rules }).setLegacyMode().analyze();
  return all.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** The same in the dark, and light again. */
export async function violationsInBoth(page: Page): Promise<string[]> {
  const light = await violations(page);
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
  const dark = await violations(page);
  await page.evaluate(() => (document.documentElement.dataset.theme = 'light'));
  return [...light, ...dark.map((one) => `dark: ${one}`)];
}
