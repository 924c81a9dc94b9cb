/** A page of a list as every connection gives it. */
export interface Page<Node, Edge extends { cursor: string; node: Node }> {
  edges: Edge[];
  nodes: Node[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** Edges as a page. One edge more than `first` was asked of the database: it tells whether there is more. */
export function page<Node, Edge extends { cursor: string; node: Node }>(
  found: Edge[],
  first: number,
  hasPreviousPage: boolean,
): Page<Node, Edge> {
  const edges = found.slice(0, first);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A part of a list that is at hand whole, from a position on. */
export function slice<Node, Edge extends { cursor: string; node: Node }>(
  all: Edge[],
  first: number,
  from: number,
): Page<Node, Edge> {
  return page(all.slice(from, from + first + 1), first, from > 0);
}
