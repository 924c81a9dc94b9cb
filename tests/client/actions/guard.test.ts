import { describe, expect, test } from 'vitest';
import type { Context } from '../../../client/actions/context.ts';
import { createLatest, noteFailure, whileBusy } from '../../../client/actions/guard.ts';
import { emptyState, type Failure, type State } from '../../../client/state/state.ts';
import { createShabakaStore } from '../../../client/state/store.ts';

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

describe('a database that', () => {
  /** Whether the page looks for its return after that failure. */
  function watches(reason: Failure['reason'], opening: State['opening']): boolean {
    const store = createShabakaStore({ ...emptyState('en', 'light'), opening });
    const context = { store } as Context;
    noteFailure(context, { reason, requestId: null });
    return store.getState().away;
  }

  test('is away is looked for, whatever the page shows', () => {
    expect([watches('database', 'ready'), watches('database', 'loading')]).toEqual([true, true]);
  });

  test('is busy is asked again by itself only for a page that shows nothing yet', () => {
    expect([watches('busy', 'ready'), watches('busy', 'loading')]).toEqual([false, true]);
  });

  test('refuses a question is left alone', () => {
    expect(watches('refused', 'loading')).toBe(false);
  });
});

test('what is under way is told until the last of its name has ended, also beside something else', async () => {
  const store = createShabakaStore(emptyState('en', 'light'));
  const context = { store } as Context;
  const begin = (busy: string) => {
    let end = () => {};
    const done = whileBusy(context, busy, () => new Promise((ended) => (end = ended)));
    return () => {
      end();
      return done;
    };
  };
  const [first, second, other] = [begin('layout'), begin('layout'), begin('entity')];
  const told = [store.getState().busy];
  for (const end of [first, other, second]) {
    await end();
    told.push(store.getState().busy);
  }
  expect(told).toEqual([['entity', 'layout', 'layout'], ['entity', 'layout'], ['layout'], []]);
});
