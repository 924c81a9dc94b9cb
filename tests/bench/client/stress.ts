import type { Places } from './contestant.ts';
import type { Graph } from './graph.ts';

/**
 * How far distances on the picture are from distances in the graph, at the scale that suits the picture best: the
 * mean over all pairs of the square of what is too much or too little, as a part of the distance in the graph.
 */
export function stress({ entities, relations }: Graph, places: Places): number {
  const index = new Map(entities.map(({ id }, i) => [id, i]));
  const near = entities.map(() => new Set<number>());
  for (const { subject, object } of relations) {
    const [a, b] = [index.get(subject.id)!, index.get(object.id)!];
    near[a]!.add(b);
    near[b]!.add(a);
  }
  const points = entities.map(({ id }) => places[id]!);
  const parts: number[] = [];
  for (const [from, { x, y }] of points.entries()) {
    const steps = stepsFrom(from, near);
    for (let to = from + 1; to < points.length; to += 1) {
      if (steps[to]! > 0) parts.push(Math.hypot(points[to]!.x - x, points[to]!.y - y) / steps[to]!);
    }
  }
  const sum = parts.reduce((all, part) => all + part, 0);
  const scale = sum / parts.reduce((all, part) => all + part * part, 0);
  return parts.reduce((all, part) => all + (part * scale - 1) ** 2, 0) / parts.length;
}

/** Relations from one to each; -1 for what is not tied to it. */
function stepsFrom(from: number, near: readonly ReadonlySet<number>[]): number[] {
  const steps = near.map(() => -1);
  steps[from] = 0;
  const queue = [from];
  for (const at of queue)
    for (const next of near[at]!)
      if (steps[next] === -1) {
        steps[next] = steps[at]! + 1;
        queue.push(next);
      }
  return steps;
}
