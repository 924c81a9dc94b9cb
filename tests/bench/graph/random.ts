/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to 1, never 1. */
  next(): number;
  /** A whole number from 0 up to `below`, never `below`. */
  below(below: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

/**
 * The generator sfc32 begun at a place of its own: what is made at one place doesn't depend on what was made
 * before, so that a graph of a million claims can be made from the middle.
 */
export function randomAt(seed: number, room: number, place: number): Random {
  let a = seed | 0;
  let b = Math.imul(room + 1, 0x9e3779b1);
  let c = Math.imul(place + 1, 0x85ebca6b);
  let count = 1;
  const step = () => {
    const sum = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) step();
  const next = () => step() / 2 ** 32;
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
  };
}

/** One of `count` things, the first far more often than the last: the n-th comes about 1/n as often. */
export const zipf = (random: Random, count: number) =>
  Math.min(count - 1, Math.floor((count + 1) ** random.next()) - 1);
