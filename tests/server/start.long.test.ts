import { afterAll, expect, test } from 'vitest';
import { lostAndGained, nothing } from '../support/held.ts';
import { killableApp, killWhileStarting } from '../support/killed-app.ts';

const app = killableApp();
const peer = killableApp();

afterAll(() => {
  app.remove();
  peer.remove();
});

test('an app killed ten times while it starts holds what one never killed holds', async () => {
  await killWhileStarting(app, 10, 20_000);
  const { app: survivor, held } = await app.served();
  survivor.child.kill('SIGTERM');
  await survivor.ended;
  const { app: clean, held: expected } = await peer.served();
  clean.child.kill('SIGTERM');
  await clean.ended;
  expect(lostAndGained(expected, held)).toEqual(nothing);
});
