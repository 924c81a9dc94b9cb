import { describe, expect, test } from 'vitest';
import {
  clockText,
  elapsed,
  readFromPresenter,
  readFromRoom,
  resetTimer,
  startTimer,
  stoppedTimer,
  stopTimer,
} from '../../../client/state/presenter.ts';

describe('messages between the windows', () => {
  test('are read part by part, and what is of no known form is none', () => {
    const at = { is: 'at', story: 'story:bridge', step: 2, language: 'ar', theme: 'dark' };
    expect(readFromRoom({ ...at, more: 1 })).toEqual(at);
    expect(readFromRoom({ is: 'left' })).toEqual({ is: 'left' });
    const wrong = [
      null,
      'at',
      {},
      { ...at, story: 'story:<b>' },
      { ...at, story: 7 },
      { ...at, step: 0 },
      { ...at, step: 1.5 },
      { ...at, step: '1' },
      { ...at, language: 'fr' },
      { ...at, theme: 'blue' },
    ];
    expect(wrong.map((message) => readFromRoom(message))).toEqual(wrong.map(() => null));
    expect(readFromPresenter({ is: 'go', move: 'next' })).toEqual({ is: 'go', move: 'next' });
    expect(readFromPresenter({ is: 'hello' })).toEqual({ is: 'hello' });
    expect(readFromPresenter({ is: 'language' })).toEqual({ is: 'language' });
    for (const message of [null, 3, { is: 'go' }, { is: 'go', move: 'away' }, { is: 'left' }])
      expect(readFromPresenter(message)).toBeNull();
  });
});

describe('the presenter’s clock', () => {
  test('runs from start to stop, goes on from there, and begins anew', () => {
    const first = stopTimer(startTimer(stoppedTimer, 1000), 4000);
    expect([elapsed(first, 9000), first.since]).toEqual([3000, null]);
    const again = startTimer(first, 10_000);
    expect(elapsed(again, 12_000)).toBe(5000);
    expect(startTimer(again, 11_000)).toBe(again);
    expect(elapsed(resetTimer(again, 12_000), 12_500)).toBe(500);
    expect(resetTimer(first, 12_000)).toEqual(stoppedTimer);
    // a computer's clock may be put back
    expect(elapsed(again, 9000)).toBe(3000);
  });

  test('is written in minutes and seconds, and in hours from one on', () => {
    expect([0, 59_999, 61_000, 3_599_000, 3_600_000, 36_061_000].map(clockText)).toEqual([
      '00:00',
      '00:59',
      '01:01',
      '59:59',
      '1:00:00',
      '10:01:01',
    ]);
  });
});
