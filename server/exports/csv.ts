import { stringify } from 'csv-stringify/sync';
import type { Asked, Pieces } from './asked.ts';
import type { Table } from './tables.ts';

/**
 * RFC 4180 with a byte order mark, without which spreadsheets take Arabic for something else. What a spreadsheet
 * would run as a formula stands after an apostrophe.
 */
export async function* csv(table: Table, asked: Asked): Pieces {
  const line = (values: unknown[]) =>
    stringify([values], {
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: (value) => String(value) },
    });
  let isBegun = false;
  const head = () => `\ufeff${line(table.columns.map(({ name }) => name))}`;
  for await (const { values } of table.rows(asked)) {
    yield isBegun ? line(values) : head() + line(values);
    isBegun = true;
  }
  if (!isBegun) yield head();
}
