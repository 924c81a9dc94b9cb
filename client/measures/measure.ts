import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import type { Counted, Measured } from '../state/measures.ts';

/**
 * Each measure of each entity. `degree`: relations that end at it. `betweenness`: of the shortest ways between two
 * others the share that leads through it, whatever way relations point. `claims`: those on its relations, added up.
 * `origins`: as many as the relation has that most distinct origins tell.
 */
export function measure({ entities, relations }: Counted): Measured['values'] {
  const zeros = () => Object.fromEntries(entities.map((id) => [id, 0])) as Record<string, number>;
  const [degree, claims, origins] = [zeros(), zeros(), zeros()];
  const graph = new UndirectedGraph();
  for (const id of entities) graph.mergeNode(id);
  for (const relation of relations) {
    const { source, target } = relation;
    for (const id of source === target ? [source] : [source, target]) {
      degree[id] = (degree[id] ?? 0) + 1;
      claims[id] = (claims[id] ?? 0) + relation.claims;
      origins[id] = Math.max(origins[id] ?? 0, relation.origins);
    }
    if (source !== target) graph.mergeEdge(source, target);
  }
  // of fewer than three nobody is between two others, and the share would be of none
  const betweenness = entities.length < 3 ? zeros() : betweennessCentrality(graph, { getEdgeWeight: null });
  return { degree, betweenness, claims, origins };
}
