import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../seed/load.ts';
import { violations } from '../support/axe.ts';
import { explorerOn } from '../support/explorer-on.ts';
import { selectInList, words, type Language } from '../support/steps.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

/** A text of our own, in which each claim stands on the same words. */
const paragraphs = ['خبر عن البلدة', 'قال المتحدث إن الأول يقاتل الثاني، ونفى الناقد ذلك.', 'خاتمة الخبر'];
const cue = 'الأول يقاتل الثاني';
const text = Buffer.from(`${paragraphs.join('\n')}\n`);
const sha256 = (of: string | Buffer) => createHash('sha256').update(of).digest('hex');

function knowledge() {
  const small = smallKnowledge();
  const start = paragraphs[1]!.indexOf(cue);
  const evidence = [{ paragraph: 2, start, end: start + cue.length, sha256: sha256(cue), cue }];
  return {
    ...small,
    sources: small.sources.map((source) =>
      source.id === 'small'
        ? {
            ...source,
            language: 'AR' as const,
            text: { paragraphs: paragraphs.length, sha256: sha256(text) },
            claims: source.claims.map((claim) => ({ ...claim, evidence })),
          }
        : source,
    ),
  };
}

const explorer = explorerOn((database) => loadKnowledge(database, knowledge()));
const folder = mkdtempSync(join(tmpdir(), 'shabaka-drop-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Drags a file from the disk over that and lets it fall, as the browser hears of it from the desktop. */
async function drop(on: Locator, file: string, look: () => Promise<void> = async () => {}): Promise<void> {
  const page = on.page();
  const box = (await on.boundingBox())!;
  const desktop = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const)
    await desktop.send('Input.dispatchDragEvent', { type, ...at, data });
  await look();
  await desktop.send('Input.dispatchDragEvent', { type: 'drop', ...at, data });
  await desktop.detach();
}

const shown = 'show=act:one@-160,0;act:two@160,0;evt:battle@0,150;pla:town@-160,150';

describe.each<Language>(['en', 'ar'])('in %s', (lang) => {
  const say = words[lang];

  test('a file that is dropped beside a claim is taken for its text if it is that to the byte, and stays here', async () => {
    const { page, context, faults } = await explorer.open({ lang, path: `/#v=1&lang=${lang}&${shown}` });
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    const names = lang === 'en' ? (['First', 'Second'] as const) : (['الأول', 'الثاني'] as const);
    await selectInList(page, names[0], lang);
    const details = page.getByRole('region', { name: say['panel.details'] });
    await details.getByRole('button', { name: `${names[1]} ${say['line.CONTESTED']}` }).click();
    await details.locator('.claim .firmness button[aria-pressed]').first().click();
    const reading = page.getByRole('region', { name: say['reading.title'] });
    const place = reading.locator('.attach');
    const digest = reading.getByText(lang === 'en' ? 'Digest 2' : 'خلاصة 2');
    await digest.waitFor();

    // one letter more than the text
    const wrong = fileOf('wrong.txt', Buffer.concat([text, Buffer.from('.')]));
    await drop(place, wrong, async () => {
      await reading.locator('.attach.over').waitFor();
    });
    await place.getByText(say['attach.other']).waitFor();
    await reading.locator('.attach:not(.over)').waitFor();
    await digest.waitFor();
    expect(await violations(page)).toEqual([]);
    await drop(place, fileOf('large.txt', Buffer.alloc(5_000_001, 'a')));
    await place.getByText(say['attach.large']).waitFor();

    await drop(place, fileOf('right.txt', text));
    const original = reading.locator('.reading-text.original[lang=ar][dir=rtl]');
    await original.waitFor();
    expect(await original.textContent()).toBe(paragraphs[1]);
    expect(await original.locator('mark.chosen').textContent()).toBe(cue);
    await place.getByText(say['attach.here']).waitFor();
    await digest.waitFor({ state: 'detached' });
    // it is there for who comes back, until it is removed; and nobody else got it
    await page.reload();
    await original.waitFor();
    await place.getByRole('button', { name: say['attach.forget'] }).click();
    await digest.waitFor();
    expect(sent.filter((body) => body.includes(cue))).toEqual([]);

    // a file that misses its place is not opened in place of the page
    const address = page.url();
    await drop(page.locator('#stage'), wrong);
    await drop(place, wrong);
    await place.getByText(say['attach.other']).waitFor();
    expect(page.url()).toBe(address);
    expect(faults).toEqual([]);
    await context.close();
  });
});
