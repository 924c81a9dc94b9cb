import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Asked, Pieces } from './asked.ts';
import type { Table, Value } from './tables.ts';

/** Rows that are held at once: small enough for any machine, large enough to compress. */
const groupSize = 5000;

/** Apache Parquet, a row group at a time. */
export async function* parquet(table: Table, asked: Asked): Pieces {
  const written = new ByteWriter();
  const take = () => {
    const piece = new Uint8Array(written.buffer, 0, written.index).slice();
    // where the file goes on is kept in `offset`
    written.index = 0;
    return piece;
  };
  const columnsOf = (rows: Value[][]) =>
    table.columns.map(({ name, type }, index) => ({
      name,
      type,
      data: rows.map((values) => values[index] ?? null),
    }));
  const writer = new ParquetWriter({
    writer: written,
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
    createdBy: 'shabaka',
  });
  let rows: Value[][] = [];
  for await (const { values } of table.rows(asked)) {
    rows.push(values);
    if (rows.length < groupSize) continue;
    void writer.write({ columnData: columnsOf(rows), rowGroupSize: groupSize });
    rows = [];
    yield take();
  }
  if (rows.length > 0) void writer.write({ columnData: columnsOf(rows), rowGroupSize: groupSize });
  void writer.finish();
  yield take();
}
