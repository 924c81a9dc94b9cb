import { createArrange } from '../../../client/canvas/arrange.ts';
import { createMeasure, labelSize } from '../../../client/canvas/labels.ts';
import type { Places } from './contestant.ts';
import type { Graph } from './graph.ts';
import { fcosePlaces } from './peers.mjs';

/** Places for all of them, and the longest time in which the page could do nothing else. */
export interface Arranged {
  places: Places;
  longest: number;
}

const measure = createMeasure();
const arrange = createArrange(measure, () => ({ width: 1200, height: 800 }));

export const layouts = {
  shabaka: ({ entities, relations }: Graph) => arrange(entities, relations, {}),
  fcose: (graph: Graph) => fcosePlaces(graph, (entity) => labelSize(entity, measure)),
};

export async function timed(work: () => Promise<Places>): Promise<Arranged> {
  let longest = 0;
  let before = performance.now();
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
  };
  // seldom enough to take no time from the worker
  const ticking = setInterval(look, 5);
  const places = await work();
  look();
  clearInterval(ticking);
  return { places, longest };
}
