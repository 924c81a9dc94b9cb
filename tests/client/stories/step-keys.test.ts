import { describe, expect, test } from 'vitest';
import { moveOf, stepAfter, swipeOf } from '../../../client/stories/step-keys.ts';

const keys = (isRightToLeft: boolean) =>
  Object.fromEntries(
    ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', ' ', 'Home', 'End', 'a'].map(
      (key) => [key, moveOf({ key, shiftKey: false }, isRightToLeft)],
    ),
  );

describe('the keys of a story', () => {
  test('lead along the reading direction, and clickers the same way in both', () => {
    const english = keys(false);
    expect(english).toEqual({
      ArrowRight: 'next',
      ArrowLeft: 'previous',
      ArrowDown: 'next',
      ArrowUp: 'previous',
      PageDown: 'next',
      PageUp: 'previous',
      ' ': 'next',
      Home: 'first',
      End: 'last',
      a: null,
    });
    expect(keys(true)).toEqual({ ...english, ArrowRight: 'previous', ArrowLeft: 'next' });
    expect(moveOf({ key: ' ', shiftKey: true }, false)).toBe('previous');
    expect(moveOf({ key: 'constructor', shiftKey: false }, false)).toBeNull();
  });

  test('stop at both ends', () => {
    expect([stepAfter('next', 12, 12), stepAfter('previous', 1, 12), stepAfter('last', 3, 12)]).toEqual([
      12, 1, 12,
    ]);
    expect([stepAfter('next', 3, 12), stepAfter('previous', 3, 12), stepAfter('first', 3, 12)]).toEqual([
      4, 2, 1,
    ]);
  });
});

describe('a finger', () => {
  const at = (x: number, y: number, time: number) => ({ x, y, at: time });
  test('takes the page with it', () => {
    expect(swipeOf(at(300, 100, 0), at(100, 120, 200), false)).toBe('next');
    expect(swipeOf(at(100, 100, 0), at(300, 120, 200), false)).toBe('previous');
    expect(swipeOf(at(300, 100, 0), at(100, 120, 200), true)).toBe('previous');
    expect(swipeOf(at(100, 100, 0), at(300, 120, 200), true)).toBe('next');
  });

  test.each([
    ['short', at(0, 0, 0), at(50, 0, 100)],
    ['slanting', at(0, 0, 0), at(100, 80, 100)],
    ['slow', at(0, 0, 0), at(300, 0, 900)],
  ])('that is %s turns no page', (_, from, to) => {
    expect(swipeOf(from, to, false)).toBeNull();
  });
});
