import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appOnArticle } from '../support/app-on.ts';
import { testDatabase } from '../support/database.ts';
import { exportOf, lostAndGained, nothing, type Held } from '../support/held.ts';
import { killableApp, killWhileStarting, type KillableApp } from '../support/killed-app.ts';
import { wholeGraph } from '../support/whole-graph.ts';

const other = appOnArticle();

describe('npm start', () => {
  let app: KillableApp;
  let clean: Held;

  beforeAll(async () => {
    app = killableApp();
    const database = testDatabase();
    clean = { stored: await wholeGraph(database), exported: await exportOf(await other.listen()) };
    await database.close();
  });
  afterAll(() => app.remove());

  test('leaves no process when it is killed while it starts for the first time', () =>
    killWhileStarting(app, 1, 14_000));

  test('then brings up Neo4j, loads the article and serves it; killed, it leaves no process', async () => {
    const { app: process, address, held } = await app.served();
    expect(lostAndGained(clean, held)).toEqual(nothing);
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    expect(await (await fetch(address)).text()).toContain('<div id="page">');
    expect(held.exported.join()).toContain('alhal-2022-rifai/c');
    process.child.kill('SIGKILL');
    await app.gone();
  });

  test('then serves the same; ended by Ctrl-C, it leaves no process and no lock', async () => {
    const { app: process, held } = await app.served();
    expect(lostAndGained(clean, held)).toEqual(nothing);
    process.child.kill('SIGINT');
    expect(await process.ended).toEqual({ code: 0, signal: null });
    await app.gone();
    expect(app.locks()).toEqual([]);
  });
});
