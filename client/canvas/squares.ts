import type { Point } from '../state/state.ts';
import type { Box } from './geometry.ts';

const side = 200;
const keyOf = (column: number, row: number) => column * 2 ** 20 + row;
const squareOf = (value: number) => Math.floor(value / side);

/** Boxes by the squares of the plane that they lie in, so that what may lie near is found without a look at all. */
export function createSquares(boxes: readonly Box[]) {
  const squares = new Map<number, number[]>();
  for (const [i, { left, right, top, bottom }] of boxes.entries())
    for (let column = squareOf(left); column <= squareOf(right); column++)
      for (let row = squareOf(top); row <= squareOf(bottom); row++) {
        const key = keyOf(column, row);
        const there = squares.get(key);
        if (there) there.push(i);
        else squares.set(key, [i]);
      }
  // the number of the question in which each was found last, so that none is found twice in one
  const askedBy = new Uint32Array(boxes.length);
  let asked = 0;
  const gather = (found: number[], column: number, top: number, bottom: number) => {
    for (let row = squareOf(top); row <= squareOf(bottom); row++) {
      const there = squares.get(keyOf(column, row));
      if (!there) continue;
      for (const i of there) {
        if (askedBy[i] === asked) continue;
        askedBy[i] = asked;
        found.push(i);
      }
    }
  };
  return {
    /** Indices of all that share a square with a box, in order. */
    under({ left, right, top, bottom }: Box): number[] {
      const found: number[] = [];
      asked += 1;
      for (let column = squareOf(left); column <= squareOf(right); column++)
        gather(found, column, top, bottom);
      return found.sort((a, b) => a - b);
    },
    /** Indices of all that share a square with a line as broad as that to either side, in no order. */
    along(from: Point, to: Point, breadth: number): number[] {
      const found: number[] = [];
      asked += 1;
      const [a, b] = from.x <= to.x ? [from, to] : [to, from];
      const slope = b.x === a.x ? 0 : (b.y - a.y) / (b.x - a.x);
      const heightAt = (x: number) => a.y + slope * (Math.min(b.x, Math.max(a.x, x)) - a.x);
      for (let column = squareOf(a.x - breadth); column <= squareOf(b.x + breadth); column++) {
        const [left, right] = [column * side - breadth, (column + 1) * side + breadth];
        const ends = b.x === a.x ? [a.y, b.y] : [heightAt(left), heightAt(right)];
        gather(found, column, Math.min(...ends) - breadth, Math.max(...ends) + breadth);
      }
      return found;
    },
  };
}
