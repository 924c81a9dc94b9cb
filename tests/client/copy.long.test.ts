import { execFileSync } from 'node:child_process';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDatabaseConfig } from '../../cypher/config.ts';
import { decodeAddress } from '../../client/state/address.ts';
import { openExplorer, type Explorer, type OpenPage } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

type Form = 'link' | 'graphql' | 'python' | 'curl' | 'cypher';

/** Chooses a form in the menu and gives what is on the clipboard then. */
async function copyAs({ page }: OpenPage, language: Language, form: Form): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: words[language]['copy.title'] }).click();
  await page.getByRole('menuitem', { name: words[language][`copy.${form}`], exact: true }).click();
  await page.getByText(words[language]['notice.copied']).waitFor();
  return taken(page);
}

/** The first text that is seen on the clipboard. */
async function taken(page: OpenPage['page']): Promise<string> {
  let text = '';
  await expect
    .poll(async () => (text = await page.evaluate(() => navigator.clipboard.readText())))
    .not.toBe('');
  return text;
}

interface Picture {
  entities: string[];
  relations: string[];
}
const sorted = (ids: Iterable<string>) => [...new Set(ids)].toSorted();

/** What the canvas itself says that it draws. */
async function onCanvas({ page }: OpenPage): Promise<Picture> {
  const drawn = await page.evaluate(() => window.shabaka!.drawn());
  return { entities: sorted(drawn.entities), relations: sorted(drawn.relations) };
}

const ofAnswer = ({
  data,
}: {
  data: { subgraph: Record<'entities' | 'relations' | 'reference', { id: string }[]> };
}): Picture => ({
  entities: sorted(data.subgraph.entities.map(({ id }) => id)),
  // what is known from elsewhere is there only when it is drawn
  relations: sorted([...data.subgraph.relations, ...(data.subgraph.reference ?? [])].map(({ id }) => id)),
});

async function inNeo4j(cypher: string): Promise<Picture> {
  const config = readDatabaseConfig();
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password));
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database: config.database });
    const id = (thing: unknown) => (thing as { properties: { id: string } } | null)?.properties.id;
    return {
      entities: sorted(records.flatMap((record) => id(record.get('e')) ?? [])),
      relations: sorted(records.flatMap((record) => id(record.get('r')) ?? [])),
    };
  } finally {
    await driver.close();
  }
}

describe.each(['en', 'ar'] as const)('what is shown can be taken along, in a page in %s', (lang) => {
  test('as GraphQL, cURL and Cypher that give exactly what is on the canvas, hidden kinds and lines left out', async () => {
    const opened = await explorer.open({ lang });
    const { page, context, faults } = opened;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const compare = async () => {
      const answer = await fetch(`${explorer.served.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: await copyAs(opened, lang, 'graphql') }),
      });
      const canvas = ofAnswer((await answer.json()) as Parameters<typeof ofAnswer>[0]);
      // What is hidden in the legend leaves the canvas with the page's next drawing.
      await expect.poll(() => onCanvas(opened)).toEqual(canvas);
      const printed = execFileSync('bash', ['-c', await copyAs(opened, lang, 'curl')], {
        encoding: 'utf8',
      });
      expect(ofAnswer(JSON.parse(printed) as Parameters<typeof ofAnswer>[0])).toEqual(canvas);
      expect(await inNeo4j(await copyAs(opened, lang, 'cypher'))).toEqual(canvas);
      return canvas;
    };
    const whole = await compare();
    expect(whole.relations.length).toBeGreaterThan(10);
    const row = (id: 'kind.PLACE' | 'line.CONTESTED') =>
      page.getByRole('button', { name: new RegExp(`^${words[lang][id]}`) });
    await row('kind.PLACE').click();
    await row('line.CONTESTED').click();
    const narrow = await compare();
    expect(narrow.entities.length).toBeLessThan(whole.entities.length);
    expect(narrow.relations.length).toBeLessThan(whole.relations.length);
    await page.evaluate((lang_) => {
      const filter = encodeURIComponent('{"reference":true}');
      location.hash = `#v=1&lang=${lang_}&show=pla:hasakah;pla:syria;pla:sinaa-prison;act:isis&filter=${filter}`;
    }, lang);
    await page.waitForFunction(() => window.shabaka!.drawn().relations.some((id) => id.startsWith('ref:')));
    const known = await compare();
    expect(known.relations).toContain('ref:hasakah-in-syria');
    expect(known.relations.some((id) => id.startsWith('rel:'))).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('as a link and as Python with the same entities, by keyboard', async () => {
    const opened = await explorer.open({ lang });
    const { page, context } = opened;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { entities } = await onCanvas(opened);
    const link = await copyAs(opened, lang, 'link');
    const address = decodeAddress(new URL(link).hash);
    if (typeof address === 'string') throw new Error(`the link is ${address}`);
    expect(sorted(address.entities.map(({ id }) => id))).toEqual(entities);
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.getByRole('button', { name: words[lang]['copy.title'] }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[role=menuitem]:focus').waitFor();
    for (let steps = 0; steps < 2; steps += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const python = await taken(page);
    expect(python).toMatch(/^from shabaka import Shabaka\ns = Shabaka\("http:\/\//);
    expect(sorted([...python.matchAll(/"((?:act|pla|evt|con):[^"]+)"/g)].map(([, id]) => id ?? ''))).toEqual(
      entities,
    );
    expect(python).toContain(`language="${lang}"`);
    await context.close();
  });
});

test('where the browser gives no clipboard, the page says so and where else the picture is', async () => {
  const opened = await explorer.open();
  const { page, context } = opened;
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: words.en['copy.title'] }).click();
  await page.getByRole('menuitem', { name: words.en['copy.graphql'] }).click();
  await page.getByText(words.en['notice.not-copied']).waitFor();
  await context.close();
});
