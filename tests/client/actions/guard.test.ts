import { expect, test } from 'vitest';
import { createLatest } from '../../../client/actions/guard.ts';

test('an answer that a newer question has overtaken is dropped', async () => {
  const latest = createLatest();
  const seen: string[] = [];
  let answerFirst = () => {};
  const first = latest(async (signal) => {
    await new Promise<void>((resolve) => {
      answerFirst = resolve;
    });
    if (!signal.aborted) seen.push('first');
  });
  const second = latest(async (signal) => {
    await Promise.resolve();
    if (!signal.aborted) seen.push('second');
  });
  answerFirst();
  await Promise.all([first, second]);
  expect(seen).toEqual(['second']);
});

test('a fault of the newest question is told, of an older one not', async () => {
  const latest = createLatest();
  const older = latest(async (signal) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    throw new Error('late');
  });
  const newest = latest(() => Promise.reject(new Error('now')));
  await expect(older).resolves.toBeUndefined();
  await expect(newest).rejects.toThrow('now');
});
