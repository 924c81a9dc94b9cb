import { overlap } from './geometry.ts';
import { spotBox, type Spot } from './layout-cost.ts';

/** Pushes boxes apart until no label lies over another; spots that stand do not give way. */
export function separate(spots: readonly Spot[]): void {
  for (let round = 0; round < 400; round++) {
    let isClear = true;
    const order = [...spots].sort((a, b) => spotBox(a).left - spotBox(b).left);
    for (const [i, one] of order.entries()) {
      for (let j = i + 1; j < order.length; j++) {
        const other = order[j]!;
        if (spotBox(other).left >= spotBox(one).right) break;
        if (push(one, other)) isClear = false;
      }
    }
    if (isClear) return;
  }
  for (const spot of spots) if (!spot.isFixed && !isFree(spot, spots)) release(spot, spots);
}

/** Two that stand can hold others between them, pushed to and fro for ever: such a one takes the nearest free place. */
function release(spot: Spot, spots: readonly Spot[]): void {
  const { x, y } = spot;
  for (let ring = 1; ring < mostRings; ring++)
    for (let turn = 0; turn < ring * 8; turn++) {
      const angle = (turn / (ring * 8)) * 2 * Math.PI;
      spot.x = x + Math.cos(angle) * ring * ringWidth;
      spot.y = y + Math.sin(angle) * ring * ringWidth;
      if (isFree(spot, spots)) return;
    }
}

const mostRings = 200;
const ringWidth = 16;

function isFree(spot: Spot, spots: readonly Spot[]): boolean {
  const box = spotBox(spot);
  return spots.every((other) => other === spot || overlap(box, spotBox(other)) === 0);
}

/** Moves two along the axis on which they share least; true when they were in each other's way. */
function push(one: Spot, other: Spot): boolean {
  if (one.isFixed && other.isFixed) return false;
  const [a, b] = [spotBox(one), spotBox(other)];
  const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (x <= 0 || y <= 0) return false;
  const share = one.isFixed || other.isFixed ? 1 : 0.5;
  const shift = (axis: 'x' | 'y', by: number, isBefore: boolean) => {
    const step = (by * share + 1) * (isBefore ? 1 : -1);
    if (!one.isFixed) one[axis] -= step;
    if (!other.isFixed) other[axis] += step;
  };
  if (x < y) shift('x', x, a.left + a.right <= b.left + b.right);
  else shift('y', y, a.top + a.bottom <= b.top + b.bottom);
  return true;
}
