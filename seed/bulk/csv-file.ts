import { closeSync, openSync, writeSync } from 'node:fs';

/** Stands between the items of a list; no text of ours may hold it. */
export const listDelimiter = '\u001f';

/** Characters that wait until they are written together. */
export const blockLength = 64 * 1024;

/** A file that is written in blocks, one line after the other. */
export interface BlockFile {
  readonly path: string;
  write(line: string): void;
  close(): void;
}

export function blockFile(path: string, most = blockLength): BlockFile {
  const file = openSync(path, 'w', 0o600);
  let lines: string[] = [];
  let length = 0;
  const flush = () => {
    const bytes = Buffer.from(lines.join(''), 'utf8');
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    lines = [];
    length = 0;
  };
  return {
    path,
    write(line) {
      lines.push(line, '\n');
      length += line.length + 1;
      if (length > most) flush();
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}

/** Values as a line of what Neo4j's importer reads; what is absent, and an empty list, has nothing between its commas. */
export function csvLine(values: unknown[]): string {
  return values.map(csvValue).join(',');
}

function csvValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.length === 0 ? '' : quoted(value.map(String).join(listDelimiter));
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

const quoted = (text: string) => `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
