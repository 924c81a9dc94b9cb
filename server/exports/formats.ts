import { csv } from './csv.ts';
import { cypherFile } from './cypher-file.ts';
import { geoJsonFile } from './geo-json-file.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { jsonLines } from './json-lines.ts';
import { parquet } from './parquet.ts';
import { stix } from './stix.ts';
import { tables, type Table } from './tables.ts';
import type { Context } from '../context.ts';
import type { Asked, Pieces } from './asked.ts';

/** A file that can be taken out: what it is, and how it is written. */
export interface Format {
  contentType: string;
  write(asked: Asked, contextOf: () => Context): Pieces;
}

const tableFormats: Record<string, [contentType: string, write: (table: Table, asked: Asked) => Pieces]> = {
  csv: ['text/csv; charset=utf-8; header=present', csv],
  jsonl: ['application/jsonl; charset=utf-8', jsonLines],
  parquet: ['application/vnd.apache.parquet', parquet],
};

/** By their names below `/export/`. */
export const formats = new Map<string, Format>([
  ...Object.entries(tables).flatMap(([name, table]) =>
    Object.entries(tableFormats).map(([ending, [contentType, write]]): [string, Format] => [
      `${name}.${ending}`,
      { contentType, write: (asked) => write(table, asked) },
    ]),
  ),
  ['graph.gexf', { contentType: 'application/gexf+xml; charset=utf-8', write: gexf }],
  ['graph.graphml', { contentType: 'application/graphml+xml; charset=utf-8', write: graphml }],
  ['graph.jsonld', { contentType: 'application/ld+json; charset=utf-8', write: jsonLd }],
  ['graph.stix', { contentType: 'application/stix+json;version=2.1', write: stix }],
  ['graph.cypher', { contentType: 'text/plain; charset=utf-8', write: cypherFile }],
  [
    'places.geojson',
    {
      contentType: 'application/geo+json; charset=utf-8',
      write: ({ filter }, contextOf) => geoJsonFile(filter, contextOf),
    },
  ],
]);
