import { describe, expect, test } from 'vitest';
import { fittingIn, freeRoom } from '../../../client/canvas/free-room.ts';

const whole = { left: 20, top: 10, right: 820, bottom: 210 };
const size = { width: 120, height: 100 };

describe('the room for a picture beside what lies over it', () => {
  test('is all of it where nothing does', () => {
    expect(freeRoom(whole, [], size)).toEqual(whole);
  });

  test('is as high as the whole beside what stands in a corner, and in the middle', () => {
    const room = freeRoom(whole, [{ left: 640, top: 0, right: 856, bottom: 50 }], size);
    expect([room.top, room.bottom, (room.left + room.right) / 2]).toEqual([10, 210, 420]);
  });

  test('moves aside no farther than need be', () => {
    const room = freeRoom(whole, [{ left: 0, top: 0, right: 500, bottom: 60 }], size);
    expect([room.left, room.top, room.right, room.bottom]).toEqual([500, 10, 740, 210]);
  });

  test('begins under what reaches from side to side', () => {
    const over = { left: 0, top: 0, right: 856, bottom: 60 };
    const room = freeRoom(whole, [over], size);
    expect([room.top, room.bottom]).toEqual([60, 210]);
    expect(fittingIn(room, size)).toBe(1.5);
  });
});
