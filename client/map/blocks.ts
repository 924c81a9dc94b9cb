import type { Lang } from '../state/state.ts';
import type { Box } from '../canvas/geometry.ts';
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

/** As wide as a line of it gets. */
export const widestLine = 240;
/** How far below the point its first line begins. */
const below = 6;

/** The middle of what is written of a block, which stays within the map. */
export const middleOf = ({ x }: Pick<Block, 'x'>, width: number): number =>
  Math.min(Math.max(x, widestLine / 2), Math.max(widestLine / 2, width - widestLine / 2));

/** Where each line of a block is written. */
export function linesOf(
  block: Block,
  width: number,
  wide: (label: Readonly<Record<Lang, string>>) => number,
): Box[] {
  const middle = middleOf(block, width);
  return block.sites
    .flatMap(({ place, isShown, events }) => [
      wide(place.label) + (isShown ? mark : 0),
      ...events.map(({ label }) => wide(label) + mark),
    ])
    .map((long, nth) => {
      const half = Math.min(long, widestLine) / 2;
      const top = block.y + below + nth * rowHeight;
      return { left: middle - half, right: middle + half, top, bottom: top + rowHeight };
    });
}

/** A mark before a name, and the room round both. */
const mark = 26;

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
