import type { Core } from 'cytoscape';
import type { Point } from '../state/state.ts';

/** A node on its way from where it stood to where it stands now. */
export interface Move {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
}

export interface Glide {
  /** Shows the way; what is true stands at its end already. */
  start(moves: readonly Move[]): void;
  /** Lands at once. */
  finish(): void;
}

/** Milliseconds. */
const lasting = 220;

/** Lets nodes glide to their new places, with their lines; a press on the canvas lands them at once. */
export function createGlide(cy: Core, follow: (id: string) => void): Glide {
  let moves: readonly Move[] = [];
  let frame = 0;
  const show = (share: number) =>
    cy.batch(() => {
      for (const { id, from, to } of moves) {
        const at = (axis: 'x' | 'y') => from[axis] + (to[axis] - from[axis]) * share;
        cy.getElementById(id).position({ x: at('x'), y: at('y') });
      }
      for (const { id } of moves) follow(id);
    });
  const finish = () => {
    if (moves.length === 0) return;
    cancelAnimationFrame(frame);
    show(1);
    moves = [];
  };
  cy.on('tapstart', finish);
  return {
    finish,
    start(next) {
      finish();
      moves = next;
      const begin = performance.now();
      const step = (now: number) => {
        const share = Math.min(1, Math.max(0, now - begin) / lasting);
        if (share === 1) return finish();
        // slow, fast, slow
        show(share * share * (3 - 2 * share));
        frame = requestAnimationFrame(step);
      };
      show(0);
      frame = requestAnimationFrame(step);
    },
  };
}
