import type { BoundingBox12 as Box, Core } from 'cytoscape';

/** How a picture is set in the canvas. */
export interface Frame {
  /** Room kept free round the picture. */
  readonly padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** How large it is drawn at most when all of it is shown. */
  readonly closest: number;
  /** Milliseconds of a move. */
  readonly move: number;
  /** Whether the sheet of details may lie over the canvas. */
  readonly isCovered: boolean;
}

/** Of the explorer: what narrows the picture lies at the top, and whose voice it is at the foot. */
const usual: Frame = {
  padding: { top: 58, right: 34, bottom: 34, left: 34 },
  closest: 1.2,
  move: 250,
  isCovered: true,
};
/** A room that is too small for marks and all their names: the marks go into it, and names where they can. */
export interface Tight {
  readonly room: { left: number; top: number; width: number; height: number };
  readonly box: Box;
}

const farthest = 0.45;
const boxOptions = { includeLabels: true, includeOverlays: false, includeUnderlays: false };

export interface Camera {
  /** Shows all of it. */
  fit(isEased: boolean): void;
  /** Shows all of it if something of these is out of sight; else it stays. */
  widen(ids: readonly string[]): void;
  /** Brings these into sight, no farther away than need be. */
  reveal(ids: readonly string[]): void;
  /** Shows these as large as they go. */
  zoomTo(ids: readonly string[]): void;
  zoomBy(factor: number): void;
  /** Whether all of it is in sight, names included. */
  seesAll(): boolean;
  /** Shows all of it again where some has come to lie under what stands at the upper or lower edge. */
  uncover(): void;
  /** Shows in another room what was shown in the one before. */
  settle(room: { width: number; height: number }): void;
}

export function createCamera(
  cy: Core,
  container: HTMLElement,
  frame: Frame = usual,
  tight: () => Tight | null = () => null,
): Camera {
  const { padding, closest, move, isCovered } = frame;
  let size = { width: cy.width(), height: cy.height() };
  const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const boxOf = (ids: readonly string[]) => {
    const wanted = new Set(ids);
    const found = cy.nodes().filter((node) => wanted.has(node.id()));
    // what is folded away or filtered has no place to look at
    return found.nonempty() ? found.boundingBox(boxOptions) : null;
  };
  const edgesOf = () =>
    isCovered ? { top: topOf(container), foot: footOf(container) } : { top: 0, foot: 0 };
  const room = () => {
    const small = tight();
    if (small) return small.room;
    const covered = isCovered ? coverOf(container) : uncovered;
    const left = padding.left + covered.left;
    const edges = edgesOf();
    const top = Math.max(padding.top, edges.top + 18);
    const bottom = Math.max(padding.bottom + covered.bottom, edges.foot + 12);
    return {
      left,
      top,
      width: Math.max(80, cy.width() - left - padding.right - covered.right),
      height: Math.max(80, cy.height() - top - bottom),
    };
  };
  const go = (box: Box, isEased: boolean, zoom: number) => {
    const { left, top, width, height } = room();
    const pan = {
      x: left + width / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: top + height / 2 - ((box.y1 + box.y2) / 2) * zoom,
    };
    cy.stop();
    if (isEased && !isCalm()) cy.animate({ zoom, pan }, { duration: move, easing: 'ease-in-out-cubic' });
    else cy.viewport({ zoom, pan });
  };
  const fitting = (box: Box) => {
    const { width, height } = room();
    return Math.min(width / (box.x2 - box.x1 || 1), height / (box.y2 - box.y1 || 1));
  };
  const isInSight = (box: Box) => {
    const { left, top, width, height } = room();
    const slack = 24;
    const [zoom, pan] = [cy.zoom(), cy.pan()];
    return (
      box.x1 * zoom + pan.x >= left - slack &&
      box.x2 * zoom + pan.x <= left + width + slack &&
      box.y1 * zoom + pan.y >= top - slack &&
      box.y2 * zoom + pan.y <= top + height + slack
    );
  };
  /** Whether all of it was in sight in a room of that size; in a small one names go by the marks. */
  const isWithin = (size: { width: number; height: number }) => {
    const options = { ...boxOptions, includeLabels: !tight() };
    const { x1, y1, x2, y2 } = cy.nodes().renderedBoundingBox(options);
    return x1 >= 0 && y1 >= 0 && x2 <= size.width && y2 <= size.height;
  };
  return {
    fit(isEased) {
      if (cy.nodes().empty() || cy.width() === 0) return;
      const all = tight()?.box ?? cy.nodes().boundingBox(boxOptions);
      go(all, isEased, Math.max(0.2, Math.min(closest, fitting(all))));
    },
    widen(ids) {
      const box = boxOf(ids);
      if (!box || isInSight(box)) return;
      const all = cy.nodes().boundingBox(boxOptions);
      go(all, true, Math.max(farthest, Math.min(cy.zoom(), fitting(all))));
    },
    reveal(ids) {
      const box = boxOf(ids);
      if (!box || isInSight(box)) return;
      go(box, true, Math.max(farthest, Math.min(cy.zoom(), fitting(box))));
    },
    zoomTo(ids) {
      const box = boxOf(ids);
      if (box) go(box, true, Math.max(0.2, Math.min(closest * 1.5, fitting(box))));
    },
    zoomBy(factor) {
      const center = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: center });
    },
    seesAll: () => isWithin(size),
    uncover() {
      if (cy.nodes().empty() || tight() || !isWithin(size)) return;
      const { top, foot } = edgesOf();
      const { y1, y2 } = cy.nodes().renderedBoundingBox(boxOptions);
      if (y1 < top || y2 > cy.height() - foot) this.fit(true);
    },
    settle({ width, height }) {
      const before = size;
      if (width === 0 || height === 0) return;
      size = { width, height };
      if (before.width === 0 || (before.width === width && before.height === height)) return;
      const wasWhole = isWithin(before);
      cy.resize();
      if (wasWhole) {
        this.fit(false);
        return;
      }
      const factor = Math.min(width / before.width, height / before.height);
      const pan = cy.pan();
      const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
      const middle = {
        x: (before.width / 2 - pan.x) / cy.zoom(),
        y: (before.height / 2 - pan.y) / cy.zoom(),
      };
      cy.viewport({ zoom, pan: { x: width / 2 - middle.x * zoom, y: height / 2 - middle.y * zoom } });
    },
  };
}

const uncovered = { left: 0, right: 0, bottom: 0 };

/** How far down the filters and the line that says what happened reach over the canvas. */
function topOf(container: HTMLElement): number {
  const box = document.querySelector('.stage-top')?.getBoundingClientRect();
  return box && box.height > 0 ? box.bottom - container.getBoundingClientRect().top : 0;
}

/** How far up whose voice it is reaches over the canvas, with the way to all voices. */
function footOf(container: HTMLElement): number {
  const banner = document.querySelector('.stage-foot > .banner')?.getBoundingClientRect();
  const stage = container.getBoundingClientRect();
  if (!banner || banner.right <= stage.left || banner.left >= stage.right) return 0;
  return Math.max(0, stage.bottom - banner.top);
}

/** How much of the canvas lies under the sheet of details, on screens where that floats. */
function coverOf(container: HTMLElement): { left: number; right: number; bottom: number } {
  const stage = container.getBoundingClientRect();
  const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
  if (!sheet || sheet.right <= stage.left || sheet.left >= stage.right || sheet.top >= stage.bottom)
    return uncovered;
  if (sheet.width > stage.width * 0.9) return { ...uncovered, bottom: stage.bottom - sheet.top };
  return sheet.left > stage.left
    ? { ...uncovered, right: stage.right - sheet.left }
    : { ...uncovered, left: sheet.right - stage.left };
}
