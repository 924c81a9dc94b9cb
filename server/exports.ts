import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Database, Parameters } from '../cypher/database.ts';

interface EntityExport {
  id: string;
  kind: string;
  type: string;
  labelAr: string;
  labelEn: string;
  aliases: string[];
  weakAliases: string[];
}

interface ClaimExport extends Parameters {
  glossAr: string;
  glossEn: string;
}

/** What can be taken out as JSON Lines: a statement and how a row is written. */
const tables = {
  '/export/entities.jsonl': {
    statement: 'read/export.entities',
    line: ({ id, kind, type, labelAr, labelEn, aliases, weakAliases }: EntityExport) => ({
      id,
      kind,
      type,
      label: { ar: labelAr, en: labelEn },
      aliases: [...aliases, ...weakAliases],
    }),
  },
  '/export/claims.jsonl': {
    statement: 'read/export.claims',
    line: ({ glossAr, glossEn, ...claim }: ClaimExport) => ({
      ...claim,
      gloss: { ar: glossAr, en: glossEn },
    }),
  },
};

export const exportPaths = Object.keys(tables);

export function isExport(path: string): path is keyof typeof tables {
  return Object.hasOwn(tables, path);
}

/**
 * Streams a table, a row at a time, at the pace of the reader; the query ends when the reader leaves.
 * A fault before the first row is thrown; a later one cuts the connection, so that half is never taken for whole.
 */
export async function sendExport(
  database: Database,
  path: keyof typeof tables,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const { statement, line } = tables[path] as { statement: string; line(row: Parameters): object };
  let begun = false;
  const begin = () => {
    begun = true;
    response.writeHead(200, {
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': `attachment; filename="${path.split('/').at(-1)}"`,
      'cache-control': 'no-cache',
    });
  };
  try {
    for await (const row of database.stream(statement, {}, { signal })) {
      if (!begun) begin();
      if (!response.write(`${JSON.stringify(line(row))}\n`)) await once(response, 'drain', { signal });
    }
    if (!begun) begin();
    response.end();
  } catch (error) {
    if (!begun) throw error;
    response.destroy();
  }
}
