import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong on the page as it stands: rule and element, one a line. */
export async function violations(page: Page): Promise<string[]> {
  return found(new AxeBuilder({ page }));
}

/** Only what the colours of a theme can make wrong. */
export async function contrastViolations(page: Page): Promise<string[]> {
  return found(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
}

/** Our page has no frames, for which axe would else open a page of its own each time. */
async function found(builder: AxeBuilder): Promise<string[]> {
  const { violations: all } = await builder.setLegacyMode().analyze();
  return all.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
