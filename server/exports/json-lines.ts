import type { Asked, Pieces } from './asked.ts';
import type { Table } from './tables.ts';

/** One JSON object a line. */
export async function* jsonLines(table: Table, asked: Asked): Pieces {
  for await (const row of table.rows(asked)) yield `${JSON.stringify(row.json())}\n`;
}
