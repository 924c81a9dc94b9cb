import { spotBox, type Spot } from './layout-cost.ts';
import { createGround } from './layout-ground.ts';

const mostRounds = 400;
/** A picture that nothing holds in its place grows by this much when so many rounds did not clear it. */
const growth = 1.08;
const patience = 20;

/** A spot with its box relative to its place, so that no box is made on the way. */
interface Block {
  readonly spot: Spot;
  readonly half: number;
  readonly above: number;
  readonly below: number;
}

/** Pushes boxes apart until no label lies over another; spots that stand do not give way. */
export function separate(spots: readonly Spot[]): void {
  const blocks = spots.map<Block>((spot) => {
    const box = spotBox({ ...spot, x: 0, y: 0 });
    return { spot, half: box.right, above: -box.top, below: box.bottom };
  });
  const isLoose = spots.every(({ isFixed }) => !isFixed);
  if (isLoose) makeRoom(blocks);
  for (let round = 1; round <= mostRounds; round++) {
    let isClear = true;
    blocks.sort((a, b) => a.spot.x - a.half - (b.spot.x - b.half));
    for (const [i, one] of blocks.entries()) {
      for (let j = i + 1; j < blocks.length; j++) {
        const other = blocks[j]!;
        if (other.spot.x - other.half >= one.spot.x + one.half) break;
        if (push(one, other)) isClear = false;
      }
    }
    if (isClear) return;
    if (isLoose && round % patience === 0) for (const { spot } of blocks) spread(spot, growth);
  }
  // two that stand can hold others between them, pushed to and fro for ever: such a one takes the nearest free place
  const ground = createGround(spots);
  for (const spot of spots) if (!spot.isFixed && !ground.isFree(spot)) ground.release(spot);
}

/** What has no room where it stands is drawn farther apart before anything is pushed, so that it keeps its shape. */
function makeRoom(blocks: readonly Block[]): void {
  const extent = (axis: 'x' | 'y') => {
    const all = blocks.map(({ spot }) => spot[axis]);
    return Math.max(...all) - Math.min(...all);
  };
  const room = extent('x') * extent('y');
  const wanted = blocks.reduce((sum, { half, above, below }) => sum + 2 * half * (above + below), 0);
  if (room > 0 && wanted > room * tight)
    for (const { spot } of blocks) spread(spot, Math.min(mostSpread, Math.sqrt(wanted / (room * airy))));
}

/** Parts of the room that boxes take: from `tight` on there is too little of it; `airy` is what it should be. */
const tight = 0.6;
const airy = 0.45;
const mostSpread = 4;

function spread(spot: Spot, by: number): void {
  spot.x *= by;
  spot.y *= by;
}

/** Moves two along the axis on which they share least; true when they were in each other's way. */
function push(a: Block, b: Block): boolean {
  const [one, other] = [a.spot, b.spot];
  if (one.isFixed && other.isFixed) return false;
  const x = Math.min(one.x + a.half, other.x + b.half) - Math.max(one.x - a.half, other.x - b.half);
  const y = Math.min(one.y + a.below, other.y + b.below) - Math.max(one.y - a.above, other.y - b.above);
  if (x <= 0 || y <= 0) return false;
  const share = one.isFixed || other.isFixed ? 1 : 0.5;
  const shift = (axis: 'x' | 'y', by: number, isBefore: boolean) => {
    const step = (by * share + 1) * (isBefore ? 1 : -1);
    if (!one.isFixed) one[axis] -= step;
    if (!other.isFixed) other[axis] += step;
  };
  const middle = ({ spot, above, below }: Block) => 2 * spot.y + below - above;
  if (x < y) shift('x', x, one.x <= other.x);
  else shift('y', y, middle(a) <= middle(b));
  return true;
}
