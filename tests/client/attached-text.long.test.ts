import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attachText } from '../../seed/text/attached.ts';
import { paragraphsOf } from '../../cypher/text/paragraphs.ts';
import { articleText } from '../support/article.ts';
import { openExplorer, type Explorer } from '../support/explorer.ts';
import { openContested } from '../support/steps.ts';

const text = articleText();
if (!text) console.warn('skipped: no copy of the article lies beside the project, so none can be attached');

describe.skipIf(!text)('with the article attached', () => {
  const data = mkdtempSync(join(tmpdir(), 'shabaka-text-'));
  let explorer: Explorer;
  beforeAll(async () => {
    attachText(data, text ?? Buffer.alloc(0));
    explorer = await openExplorer({ SHABAKA_DATA: data });
  });
  afterAll(async () => {
    await explorer.close();
    rmSync(data, { recursive: true, force: true });
  });

  test.each(['en', 'ar'] as const)(
    'the paragraph stands there to the letter, in a page in %s',
    async (lang) => {
      const { page, context } = await explorer.open();
      await openContested(page);
      if (lang === 'ar') await page.getByRole('button', { name: 'العربية' }).click();
      const paragraph = page.locator('.reading-text.original[lang=ar][dir=rtl]');
      const second = paragraphsOf(text?.toString('utf8') ?? '')[1];
      expect(await paragraph.textContent()).toBe(second);
      expect(await paragraph.locator('mark.chosen').textContent()).toContain('روسيا');
      await context.close();
    },
  );
});
