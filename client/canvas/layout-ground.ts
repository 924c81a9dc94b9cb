import { overlap } from './geometry.ts';
import { spotBox, type Spot } from './layout-cost.ts';

const cell = 160;
const ringWidth = 16;
const mostRings = 600;

/** The room that spots stand in, by squares, so that one that looks for a place needs no look at all of them. */
export function createGround(spots: readonly Spot[]) {
  const squares = new Map<string, Set<Spot>>();
  const under = (spot: Spot): string[] => {
    const { left, right, top, bottom } = spotBox(spot);
    const keys: string[] = [];
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++)
      for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) keys.push(`${x} ${y}`);
    return keys;
  };
  const put = (spot: Spot) => {
    for (const key of under(spot)) squares.set(key, (squares.get(key) ?? new Set()).add(spot));
  };
  for (const spot of spots) put(spot);

  const isFree = (spot: Spot): boolean => {
    const box = spotBox(spot);
    for (const key of under(spot))
      for (const other of squares.get(key) ?? [])
        if (other !== spot && overlap(box, spotBox(other)) > 0) return false;
    return true;
  };
  return {
    isFree,
    /** Puts a spot at the nearest place where it lies over no other. */
    release(spot: Spot): void {
      for (const key of under(spot)) squares.get(key)?.delete(spot);
      const { x, y } = spot;
      for (let ring = 1; ring < mostRings && !isFree(spot); ring++)
        for (let turn = 0; turn < ring * 4 && (turn === 0 || !isFree(spot)); turn++) {
          const angle = (turn / (ring * 4)) * 2 * Math.PI;
          spot.x = x + Math.cos(angle) * ring * ringWidth;
          spot.y = y + Math.sin(angle) * ring * ringWidth;
        }
      put(spot);
    },
  };
}
