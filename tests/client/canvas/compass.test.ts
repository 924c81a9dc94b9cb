import { describe, expect, test } from 'vitest';
import { goTo, nearestTo, turn } from '../../../client/canvas/compass.ts';

const places = {
  middle: { x: 0, y: 0 },
  right: { x: 100, y: 10 },
  'far right': { x: 300, y: 0 },
  above: { x: -10, y: -80 },
  below: { x: 20, y: 90 },
};

describe('arrow keys', () => {
  test.each([
    ['right', 'right'],
    ['up', 'above'],
    ['down', 'below'],
  ] as const)('%s leads to the nearest that way', (direction, id) => {
    expect(goTo(places, 'middle', direction)).toBe(id);
  });

  test('stop at the edge', () => {
    expect(goTo(places, 'far right', 'right')).toBeNull();
  });

  test('start in the middle', () => {
    expect(goTo(places, null, 'left')).toBe('right');
    expect(goTo({}, null, 'left')).toBeNull();
  });
});

test('when a mark is taken off, the keys go on from the nearest one', () => {
  expect(nearestTo(places, 'far right')).toBe('right');
  expect(nearestTo({ alone: { x: 0, y: 0 } }, 'alone')).toBeNull();
});

describe('brackets', () => {
  const ends = [
    { relation: 'east', at: { x: 10, y: 0 } },
    { relation: 'north', at: { x: 0, y: -10 } },
    { relation: 'south', at: { x: 0, y: 10 } },
  ];
  test('walk round clockwise from the top, and back', () => {
    const at = { x: 0, y: 0 };
    expect(turn(at, ends, null, true)).toBe('north');
    expect(turn(at, ends, 'north', true)).toBe('east');
    expect(turn(at, ends, 'south', true)).toBe('north');
    expect(turn(at, ends, 'north', false)).toBe('south');
    expect(turn(at, [], null, true)).toBeNull();
  });
});
