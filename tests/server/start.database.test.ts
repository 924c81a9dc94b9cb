import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { killableApp, killWhileStarting, type KillableApp } from '../support/killed-app.ts';

describe('npm start', () => {
  let app: KillableApp;
  let clean = '';

  beforeAll(() => {
    app = killableApp();
  });
  afterAll(() => app.remove());

  test('brings up Neo4j, loads the article and serves it', async () => {
    const { app: process, address, exported } = await app.served();
    clean = exported;
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    expect(await (await fetch(address)).text()).toContain('<div id="page">');
    expect(exported.split('\n').filter((line) => line.includes('alhal-2022-rifai/c'))).not.toEqual([]);
    process.child.kill('SIGINT');
    expect(await process.ended).toEqual({ code: 0, signal: null });
    await app.gone();
    expect(app.locks()).toEqual([]);
  });

  test('leaves no process when it is killed while it serves', async () => {
    const { app: process, exported } = await app.served();
    expect(exported).toBe(clean);
    process.child.kill('SIGKILL');
    await app.gone();
  });

  test('exports the same after having been killed while it started', async () => {
    const other = killableApp();
    try {
      await killWhileStarting(other, 2, 14_000);
      const { app: process, exported } = await other.served();
      expect(exported).toBe(clean);
      process.child.kill('SIGTERM');
      await process.ended;
      await other.gone();
    } finally {
      other.remove();
    }
  });
});
