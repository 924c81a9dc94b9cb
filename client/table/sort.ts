import { compareNames } from './collate.ts';
import type { ColumnOf, Telling } from './columns.ts';

export interface Order {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Rows by a column: numbers as numbers, words as a reader of the language expects; equal ones by the first column. */
export function sorted<Item extends { readonly id: string }>(
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
  { column, direction }: Order,
  telling: Telling,
): Item[] {
  const by = columns.find(({ id }) => id === column);
  const [first] = columns;
  if (!by || !first) return [...items];
  const names = compareNames(telling.language);
  const compare = (one: string | number, other: string | number) =>
    typeof one === 'number' && typeof other === 'number' ? one - other : names(String(one), String(other));
  const turn = direction === 'ascending' ? 1 : -1;
  return items
    .map((item) => ({ item, value: by.value(item, telling), name: first.value(item, telling) }))
    .sort(
      (a, b) =>
        turn * compare(a.value, b.value) || compare(a.name, b.name) || (a.item.id < b.item.id ? -1 : 1),
    )
    .map(({ item }) => item);
}
