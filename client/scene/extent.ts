import type { Measure } from '../canvas/labels.ts';
import { lineHeight } from '../canvas/marks.ts';
import { isGroup } from '../state/groups.ts';
import type { Point } from '../state/state.ts';
import type { Shape, Words } from './scene.ts';

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The room that marks, bars, texts and frames take; lines run between them, and other areas behind them. */
export function extentOf(shapes: readonly Shape[], measure: Measure): Extent {
  const boxes = shapes.flatMap((shape) => {
    if (shape.type === 'stroke') return [];
    if (shape.type === 'area') return isGroup(shape.id ?? '') ? [around(shape.rings.flat())] : [];
    if (shape.type === 'bar') {
      const { at, width, height } = shape;
      return [{ left: at.x, top: at.y, right: at.x + width, bottom: at.y + height }];
    }
    if (shape.type === 'mark') {
      const { x, y } = shape.center;
      const half = shape.size / 2;
      return [{ left: x - half, right: x + half, top: y - half, bottom: y + half }];
    }
    const { lines, size, side, at } = shape;
    const long = roomOf(shape, measure);
    const left = at.x - { left: 0, middle: long / 2, right: long }[side];
    return [{ left, right: left + long, top: at.y, bottom: at.y + lines.length * size * lineHeight }];
  });
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

const around = (line: readonly Point[]): Extent => ({
  left: Math.min(...line.map(({ x }) => x)),
  top: Math.min(...line.map(({ y }) => y)),
  right: Math.max(...line.map(({ x }) => x)),
  bottom: Math.max(...line.map(({ y }) => y)),
});

/** How wide its longest line is. */
export function roomOf({ lines, size, weight }: Words, measure: Measure): number {
  // the size is that of the letters as drawn, so it is measured as one that no language makes larger
  return Math.max(...lines.map((line) => measure(line, { font: size, weight }, 'en')));
}

/** The shapes larger by `scale`, then shifted by `x` and `y`. */
export function moved(
  shapes: readonly Shape[],
  { scale, x, y }: { scale: number; x: number; y: number },
): Shape[] {
  const move = (at: Point): Point => ({ x: at.x * scale + x, y: at.y * scale + y });
  return shapes.map((shape) => {
    if (shape.type === 'mark') return { ...shape, center: move(shape.center), size: shape.size * scale };
    if (shape.type === 'words') {
      const halo = shape.halo && { ...shape.halo, width: shape.halo.width * scale };
      const wrap = shape.wrap && shape.wrap * scale;
      const room = shape.room === undefined ? {} : { room: shape.room * scale };
      return { ...shape, ...room, at: move(shape.at), size: shape.size * scale, halo, wrap };
    }
    if (shape.type === 'area') {
      const rim = shape.rim && { ...shape.rim, width: shape.rim.width * scale };
      return { ...shape, rim, rings: shape.rings.map((ring) => ring.map(move)) };
    }
    if (shape.type === 'bar') {
      const { width, height, soft } = shape;
      const larger = { width: width * scale, height: height * scale };
      return {
        ...shape,
        ...larger,
        at: move(shape.at),
        soft: { left: soft.left * scale, right: soft.right * scale },
      };
    }
    return {
      ...shape,
      from: move(shape.from),
      to: move(shape.to),
      control: shape.control && move(shape.control),
      width: shape.width * scale,
    };
  });
}
