import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin, miniScale, panTo } from '../../../client/canvas/mini-scale.ts';

const size = { width: 168, height: 112 };
const boxes = fc
  .record({
    left: fc.integer({ min: -5000, max: 5000 }),
    top: fc.integer({ min: -5000, max: 5000 }),
    width: fc.integer({ min: 0, max: 9000 }),
    height: fc.integer({ min: 0, max: 9000 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

test('every place of the picture lies in the small one, and a press there leads back to it', () => {
  fc.assert(
    fc.property(
      boxes,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (box, u, v) => {
        const place = { x: box.left + u * (box.right - box.left), y: box.top + v * (box.bottom - box.top) };
        const { toMini, toPicture } = miniScale(box, size);
        const mini = toMini(place);
        expect(
          isWithin(
            { left: mini.x, right: mini.x, top: mini.y, bottom: mini.y },
            { left: 0, top: 0, right: size.width, bottom: size.height },
          ),
        ).toBe(true);
        const back = toPicture(mini);
        expect(back.x).toBeCloseTo(place.x, 4);
        expect(back.y).toBeCloseTo(place.y, 4);
      },
    ),
  );
});

test('a picture is within what is seen only when no side of it lies outside', () => {
  const outer = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(isWithin({ left: 0, top: 0, right: 10, bottom: 10 }, outer)).toBe(true);
  for (const side of [{ left: -1 }, { top: -1 }, { right: 11 }, { bottom: 11 }])
    expect(isWithin({ ...outer, ...side }, outer)).toBe(false);
});

test('a hand that is dragged over the small picture takes what it is on into the middle of the canvas', () => {
  const canvas = { width: 1200, height: 800 };
  const middle = { x: canvas.width / 2, y: canvas.height / 2 };
  const { toMini, toPicture } = miniScale({ left: -300, top: 0, right: 2700, bottom: 900 }, size);
  fc.assert(
    fc.property(
      fc.double({ min: 0.15, max: 3, noNaN: true }),
      fc.array(fc.record({ x: fc.integer({ min: -300, max: 2700 }), y: fc.integer({ min: 0, max: 900 }) })),
      (zoom, way) => {
        for (const place of way) {
          const pan = panTo(toPicture(toMini(place)), canvas, zoom);
          expect(place.x * zoom + pan.x).toBeCloseTo(middle.x, 4);
          expect(place.y * zoom + pan.y).toBeCloseTo(middle.y, 4);
        }
      },
    ),
  );
});
