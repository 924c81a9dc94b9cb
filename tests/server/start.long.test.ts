import { afterAll, expect, test } from 'vitest';
import { killableApp, killWhileStarting } from '../support/killed-app.ts';

const app = killableApp();
const peer = killableApp();

afterAll(() => {
  app.remove();
  peer.remove();
});

test('an app killed ten times while it starts exports what one never killed exports', async () => {
  await killWhileStarting(app, 10, 20_000);
  const { app: survivor, exported } = await app.served();
  survivor.child.kill('SIGTERM');
  await survivor.ended;
  const { app: clean, exported: expected } = await peer.served();
  clean.child.kill('SIGTERM');
  await clean.ended;
  expect(exported).toBe(expected);
});
