import type { Size } from '../../../client/canvas/labels.ts';
import type { Entity } from '../../../client/state/state.ts';
import type { Contestant, Places } from './contestant.ts';
import type { Graph } from './graph.ts';

/** With the stylesheet of its own first page, and our names. */
export function cytoscapeAsItComes(): Contestant;
export function sigmaAsItComes(): Contestant;
export function fcosePlaces(graph: Graph, sizeOf: (entity: Entity) => Size): Promise<Places>;
