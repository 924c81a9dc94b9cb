import type { Point } from '../../../client/state/state.ts';
import type { Graph } from './graph.ts';

export type Places = Record<string, Point>;

/** Somebody who draws a graph: called once a page, so that nobody starts warm. */
export interface Contestant {
  draw(stage: HTMLElement, graph: Graph, places: Places): void;
  /** Where an entity is in the window; null where it is not drawn. */
  locate(id: string): Point | null;
  /** Adds to what is drawn; only ours is asked. */
  grow?(graph: Graph, places: Places): void;
}
