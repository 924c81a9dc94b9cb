/** How large a made-up graph is, and what it is made from. */
export interface GraphSize {
  claims: number;
  /** Another seed is another graph of the same kind. */
  seed: number;
}

/** How many there are of each thing, by the number of claims. */
export interface Shape extends GraphSize {
  /** Things of the world: two hubs first, then fewer and fewer relations each. */
  things: number;
  speakers: number;
  outlets: number;
  authors: number;
  /** Relations to choose from; those that nobody chooses don't exist. */
  relations: number;
}

export function shapeOf({ claims, seed }: GraphSize): Shape {
  return {
    claims,
    seed,
    things: Math.max(60, Math.round(claims / 10)),
    speakers: Math.min(3000, Math.max(12, Math.round(claims / 50))),
    outlets: Math.min(400, 5 + Math.round(claims / 2000)),
    authors: Math.min(2000, 8 + Math.round(claims / 400)),
    relations: Math.max(40, Math.round(claims * 0.45)),
  };
}

/** Rooms of random numbers, so that no two things share theirs. */
export const rooms = { entity: 2, relation: 3, length: 4, source: 5, claim: 6, place: 7 } as const;
