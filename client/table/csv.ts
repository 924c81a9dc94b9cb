import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ColumnOf, Telling } from './columns.ts';

/**
 * The rows as CSV, as they stand in the table. What a spreadsheet would run as a formula stands after an apostrophe,
 * as in the exports of the server.
 */
export function toCsv<Item>(
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
  telling: Telling,
): string {
  return stringify(
    [
      columns.map(({ name }) => telling.say(name)),
      ...items.map((item) => columns.map(({ value }) => value(item, telling))),
    ],
    { record_delimiter: 'windows', escape_formulas: true },
  );
}
