import { pixelsOf, projectionOf, type Camera, type Size } from './projection.ts';
import type { Site } from './sites.ts';

/** What is written at one spot of the map: places that would lie on each other share it. */
export interface Block {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly sites: readonly Site[];
  readonly rows: number;
}

export const rowHeight = 24;
const near = 46;
/** An area this large has its name at its lower rim, not in its middle. */
const largeArea = 40;
/** About how wide a block is, for keeping them apart. */
const blockWidth = 200;

/** Gathers sites that are close on the screen, and keeps what is written of them apart. */
export function blocksOf(sites: readonly Site[], camera: Camera, size: Size): Block[] {
  const project = projectionOf(camera, size);
  const gathered: { x: number; y: number; sites: Site[] }[] = [];
  // the most exactly known first: they say where the block stands
  for (const site of sites.toReversed()) {
    const { longitude, latitude, radius } = site.point;
    const [x, middle] = project([longitude, latitude]) ?? [0, 0];
    const reach = pixelsOf(radius, latitude, camera);
    const y = middle + (reach > largeArea ? reach : 6);
    const close = gathered.find((one) => Math.hypot(one.x - x, one.y - y) < near);
    if (close) close.sites.push(site);
    else gathered.push({ x, y, sites: [site] });
  }
  const blocks = gathered.map(({ x, y, sites: own }) => ({
    key: own.map(({ place }) => place.id).join(' '),
    x,
    y,
    sites: own,
    rows: own.reduce((rows, { events }) => rows + 1 + events.length, 0),
  }));
  return keptApart(blocks);
}

/** Blocks from above to below; one that would run over another goes under it. */
export function keptApart(blocks: readonly Block[]): Block[] {
  const placed: Block[] = [];
  for (const block of [...blocks].sort((a, b) => a.y - b.y || a.x - b.x)) {
    let { y } = block;
    for (const other of placed) {
      const isBeside = Math.abs(other.x - block.x) >= blockWidth;
      const bottom = other.y + other.rows * rowHeight;
      if (!isBeside && y < bottom && y + block.rows * rowHeight > other.y) y = bottom;
    }
    placed.push({ ...block, y });
  }
  return placed;
}
