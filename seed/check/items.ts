import type { Report } from './report.ts';
import type { Opened } from './shape.ts';

/** The items of a list in a file, as often as they are asked for. What is wrong with one is told when they first pass. */
export interface Items<Item> {
  report: Report;
  /** Whether all could be read; known when they have passed once. */
  readable(): boolean;
  /** Each with its place in the list; what cannot be read is left out. */
  entries(): Iterable<[index: number, item: Item]>;
}

/** Those of a file that has been read whole. */
export function itemsOf<Key extends string, Item>(
  { value, report, readable }: Opened<Record<Key, Item[]>>,
  key: Key,
): Items<Item> {
  return { report, readable: () => readable, entries: () => value[key].entries() };
}

/** What the items are made into, one by one, whenever it is gone through. */
export const eachOf = <Item, Made>(items: Items<Item>, make: (item: Item) => Made): Iterable<Made> => ({
  *[Symbol.iterator]() {
    for (const [, item] of items.entries()) yield make(item);
  },
});
