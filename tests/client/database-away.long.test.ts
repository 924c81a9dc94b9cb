import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leaseLocalNeo4j, stopLocalNeo4j } from '../../cypher/local/lease.ts';
import { violations } from '../support/axe.ts';
import { drawn, openExplorer, positions, shown, type Explorer, type OpenPage } from '../support/explorer.ts';
import { jarsFolder } from '../support/jars-folder.ts';
import { selectInList, words, type Language } from '../support/steps.ts';
import '../support/quick-java.ts';

const data = mkdtempSync(join(tmpdir(), 'shabaka-away-'));
const start = (port?: number) =>
  leaseLocalNeo4j({ data, jars: jarsFolder, heap: '512m', ...(port ? { port } : {}) });

const tried = ['en', 'ar'] as const;
/** The browser itself writes down that the server refused. */
const unavailable = /503 \(Service Unavailable\)/;
const russia = { en: 'Russia', ar: 'روسيا' };

describe('a database that stops', () => {
  let explorer: Explorer;
  let uri: URL;
  const open = {} as Record<Language, OpenPage>;
  const late = {} as Record<Language, OpenPage>;

  beforeAll(async () => {
    const { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD } = await start();
    uri = new URL(NEO4J_URI);
    explorer = await openExplorer({ NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, SHABAKA_DATA: data });
    for (const lang of tried) {
      open[lang] = await explorer.open({ lang, expects: unavailable });
      await selectInList(open[lang].page, russia[lang], lang);
    }
    await stopLocalNeo4j(data);
  });
  afterAll(async () => {
    await explorer.close();
    await stopLocalNeo4j(data);
    rmSync(data, { recursive: true, force: true });
  });

  test('leaves the server alive, and not ready', async () => {
    const { address } = explorer.served;
    expect((await fetch(`${address}/health`)).status).toBe(200);
    expect((await fetch(`${address}/ready`)).status).toBe(503);
  });

  test.each(tried)('is told beside the picture, which stays, in %s', async (lang) => {
    const { page } = open[lang];
    const before = await positions(page);
    await page.locator('.entity-tools button').first().click();
    await page.getByText(words[lang]['away.text']).waitFor();
    expect(await positions(page)).toEqual(before);
    expect(await violations(page)).toEqual([]);
  });

  test.each(tried)('is told to who opens the page now, in %s', async (lang) => {
    late[lang] = await explorer.open({ lang, isEmpty: true, expects: unavailable });
    const { page } = late[lang];
    await page.getByText(words[lang]['failure.database']).waitFor();
    expect(await shown(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  test('and comes back is found by each page without anybody’s help', async () => {
    await start(Number(uri.port));
    for (const lang of tried) {
      await drawn(late[lang].page);
      await open[lang].page.locator('.stage-line:not(.away)').waitFor();
      expect(await shown(late[lang].page)).toContain('act:russia');
    }
    expect((await fetch(`${explorer.served.address}/ready`)).status).toBe(200);
    const { page } = open[tried[0]];
    const before = (await shown(page)).length;
    await page.locator('.entity-tools button').first().click();
    await page.waitForFunction((count) => (window.shabaka?.shown().length ?? 0) > count, before);
  });
});
