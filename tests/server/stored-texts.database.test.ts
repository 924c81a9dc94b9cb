import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../seed/load.ts';
import { exportNames } from '../../server/exports.ts';
import { testApp } from '../support/app.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { reference, smallSeed } from '../support/seed-files.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';
import { stung } from '../support/stung.ts';

/** A host that would hear of it if anybody fetched what a source names. */
let heard = 0;
const host = createServer((socket) => {
  heard += 1;
  socket.destroy();
});
let link = '';

/** How spreadsheets know a formula, full width too; before it, what some of them overlook. */
const formulas = ['=', '+', '-', '@', '\t=', '\uff1d', '\uff0b', '\uff0d', '\uff20'];
const markup = `"'><script>hurt()</script>]]>&lt; \\ $rows {x: 1}; //`;
let nth = 0;
const sting = (text: string) => `${formulas[nth++ % formulas.length]}HYPERLINK("${link}";${text}) ${markup}`;

const database = testDatabase();
const app = testApp(database);
let address = '';
beforeAll(async () => {
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  link = `http://127.0.0.1:${(host.address() as AddressInfo).port}/latest/meta-data`;
  address = await app.listen();
  await emptyGraph(database);
  await loadKnowledge(database, stung(smallKnowledge(), sting));
});
afterAll(async () => {
  await app.close();
  await emptyGraph(database);
  await database.close();
  await new Promise((done) => host.close(done));
});

/** All cells of a table as a spreadsheet reads them. */
const cellsOf = (table: string) =>
  [...table.matchAll(/(?:^\ufeff?|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );

const exported = async (name: string) => (await fetch(`${address}/export/${name}`)).text();

describe('texts that hold an address, a formula and markup', () => {
  test.each(exportNames.filter((name) => name.endsWith('.csv')))('are no formula in %s', async (name) => {
    const cells = cellsOf(
      Buffer.from(await (await fetch(`${address}/export/${name}`)).arrayBuffer()).toString(),
    );
    expect(cells.filter((cell) => cell.includes(link)).length).toBeGreaterThan(50);
    expect(cells.filter((cell) => /^[=+@\t\r\uff1d\uff0b\uff0d\uff20]|^-(?!\d)/.test(cell))).toEqual([]);
  });

  test.each(['graph.gexf', 'graph.graphml'])('are no markup in %s', async (name) => {
    const file = await exported(name);
    expect(file).toContain('&lt;script&gt;hurt()');
    expect(file).not.toMatch(/<script|\]\]>/);
  });

  test.each(exportNames.filter((name) => /json|stix/.test(name)))(
    'come back as they are from %s',
    async (name) => {
      const file = await exported(name);
      const lines = name.endsWith('.jsonl') ? file.trimEnd().split('\n') : [file];
      const back = JSON.stringify(lines.map((line) => JSON.parse(line) as unknown));
      expect(back).toContain(JSON.stringify(markup).slice(1, -1));
    },
  );

  test('are fetched by nobody: not when they are checked or loaded, not by an answer, not by a file', async () => {
    const seed = smallSeed();
    seed.edit(reference, 'seen: a map', `seen: ${link}`);
    seed.edit('entities.yaml', 'en: act:mayor', `en: ${link}`);
    expect(seed.check().faults).toEqual([]);
    await emptyGraph(database);
    await loadKnowledge(database, seed.check().knowledge!);
    seed.remove();
    const { errors, data } = await app.ask(`{
      entity(id: "act:mayor") { label { en } description { en } }
      sources(first: 10) { nodes { title { en } } }
      claims(first: 50) { nodes { gloss { en } evidence { id } } }
      search(text: "${link}") { totalCount }
    }`);
    expect([errors, data.entity.label.en]).toEqual([[], link]);
    for (const name of exportNames) expect((await exported(name)).length).toBeGreaterThan(100);
    // and nobody puts it off to a moment after the answer
    await new Promise((done) => setTimeout(done, 300));
    expect(heard).toBe(0);
  });
});
