import type { Core } from 'cytoscape';
import type { Tight } from './camera.ts';
import { fittingIn, freeRoom } from './free-room.ts';
import { grow, overlap, type Box } from './geometry.ts';
import { sidesFor, type Seating } from './known-sides.ts';
import { leastLegible, mostLettered, smallestFont } from './lettering.ts';
import { overCanvas, watchEdges } from './over-canvas.ts';
import { nameFew } from './small-names.ts';

/** How a picture is set in a room where names that can be read, round all of it, would leave its marks too little. */
export interface SmallRoom {
  /** Where the marks go then; null where there is room for names, too. */
  tight(): Tight | null;
  /** How much larger than usual names are set in it, as it is seen now: the smallest is no larger than need be. */
  lettering(): number;
  readonly seat: Seating;
}

/** What names, and what usually lies at the edges, leave the marks less, in CSS pixels. */
const aside = { width: 250, height: 144 };
/** Drawn smaller than this, not even names of twice their size can be read. */
const leastZoom = leastLegible / (2 * smallestFont);
const air = 8;
/** Names keep so far from the edge. */
const edge = 5;

/** `uncover` is called when marks have come to lie under something. */
export function createSmallRoom(cy: Core, container: HTMLElement, uncover: () => void): SmallRoom {
  let seen: { zoom: number; pan: { x: number; y: number } } | null = null;
  const settle = (marks: readonly Round[]) => {
    const [width, height] = [cy.width(), cy.height()];
    if (marks.length === 0 || marks.length > mostLettered || width === 0 || height === 0) return null;
    const box = boxOf(marks);
    const size = { width: box.right - box.left, height: box.bottom - box.top };
    const left = { left: 0, top: 0, right: width - aside.width, bottom: height - aside.height };
    if (fittingIn(left, size) >= leastZoom) return null;
    // names of what stands at the edge get a little room beside it, a larger one of a larger canvas
    const [wide, high] = [Math.min(44, Math.max(24, width / 10)), 18];
    const whole = { left: wide, top: high, right: width - wide, bottom: height - high };
    const over = overCanvas(container).map((one) => grow(one, air));
    return { box, room: freeRoom(whole, over, size) };
  };
  const marksNow = () =>
    cy.nodes('[weight]').map<Round>((node) => ({ at: { ...node.position() }, radius: node.width() / 2 }));
  const canvasBox = () => ({ left: 0, top: 0, right: cy.width(), bottom: cy.height() });
  const stop = watchEdges(() => {
    const marks = marksNow();
    if (!settle(marks)) return;
    const [zoom, pan] = [cy.zoom(), cy.pan()];
    const discs = marks.map(({ at, radius }) =>
      grow(pointAt({ x: at.x * zoom + pan.x, y: at.y * zoom + pan.y }), Math.max(air, radius * zoom)),
    );
    const over = overCanvas(container);
    const isUnder = (disc: Box) => over.some((one) => overlap(one, disc) > 0);
    if (areWithin(discs, canvasBox()) && discs.some(isUnder)) uncover();
  });
  cy.on('destroy', stop);
  return {
    tight() {
      const set = settle(marksNow());
      if (!set) return null;
      const { box, room } = set;
      return {
        box: { x1: box.left, x2: box.right, y1: box.top, y2: box.bottom },
        room: {
          left: room.left,
          top: room.top,
          width: room.right - room.left,
          height: room.bottom - room.top,
        },
      };
    },
    lettering() {
      seen = { zoom: cy.zoom(), pan: { ...cy.pan() } };
      return Math.max(1, (leastLegible + 0.5) / (smallestFont * seen.zoom));
    },
    seat(measure, marks, lines) {
      if (!seen || !settle(marks)) return sidesFor(measure, marks, lines);
      const { zoom, pan } = seen;
      const toPicture = ({ left, top, right, bottom }: Box): Box => ({
        left: (left - pan.x) / zoom,
        right: (right - pan.x) / zoom,
        top: (top - pan.y) / zoom,
        bottom: (bottom - pan.y) / zoom,
      });
      // looked at more closely, all names have room
      const points = marks.map(({ at }) => pointAt(at));
      if (!areWithin(points, toPicture(canvasBox()))) return sidesFor(measure, marks, lines);
      const bounds = toPicture(grow(canvasBox(), -edge));
      return nameFew(marks, lines, { bounds, over: overCanvas(container).map(toPicture) });
    },
  };
}

interface Round {
  readonly at: { readonly x: number; readonly y: number };
  readonly radius: number;
}

const pointAt = ({ x, y }: Round['at']): Box => ({ left: x, right: x, top: y, bottom: y });

const areWithin = (boxes: readonly Box[], { left, top, right, bottom }: Box) =>
  boxes.every((one) => one.left >= left && one.right <= right && one.top >= top && one.bottom <= bottom);

function boxOf(marks: readonly Round[]): Box {
  const all = marks.map(({ at, radius }) => grow(pointAt(at), radius));
  return {
    left: Math.min(...all.map(({ left }) => left)),
    right: Math.max(...all.map(({ right }) => right)),
    top: Math.min(...all.map(({ top }) => top)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  };
}
