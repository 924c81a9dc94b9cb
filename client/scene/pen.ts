import type { Point } from '../state/state.ts';

/** Takes down what d3 draws, without points that nobody would see. */
export class Pen {
  readonly rings: Point[][] = [];

  moveTo(x: number, y: number): void {
    this.rings.push([rounded(x, y)]);
  }

  lineTo(x: number, y: number): void {
    const ring = this.rings.at(-1);
    const last = ring?.at(-1);
    if (!ring || !last || Math.hypot(last.x - x, last.y - y) < 0.4) return;
    ring.push(rounded(x, y));
  }

  // rings are closed by whoever fills them, and points are drawn by nobody
  beginPath(): void {}
  closePath(): void {}
  arc(): void {}
}

const rounded = (x: number, y: number): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
