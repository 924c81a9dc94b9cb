import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkRegistry, sourceChecker, type CheckedRegistry } from '../check/check-seed.ts';
import type { Fault } from '../check/fault.ts';
import { itemsOf, type Items } from '../check/items.ts';
import { readRow, rowItems } from '../check/row-file.ts';
import { seedFiles } from '../check/seed-files.ts';
import { openFile, shapedFile, type Opened } from '../check/shape.ts';
import { unnamedSpeakers } from '../check/unnamed.ts';
import type { WrittenEntities, WrittenReference, WrittenSource } from '../check/written.ts';
import type { Source } from '../knowledge.ts';
import { registryHashOf } from '../load.ts';

/** A source as it was found in the folder. */
export interface FoundSource {
  /** Undefined when it has a fault. */
  source: Source | undefined;
  faults: Fault[];
  /** Of the file or the line, for telling how far it is. */
  bytes: number;
}

/**
 * A seed folder that may be too large for memory: in place of `entities.yaml`, `reference.yaml` and the files of
 * `sources/`, or beside the latter, it may hold `entities.jsonl`, `reference.jsonl` and `sources.jsonl`, a line of
 * JSON for what is an item there.
 */
export interface BulkFolder {
  registry: CheckedRegistry;
  /** Of a registry that is sound. */
  registryHash(): string;
  /** Bytes of all sources. */
  size: number;
  /** What its files are, to know them again. */
  files: [name: string, size: number, changed: number][];
  /** Each checked as the loader checks it; in memory one by one. At their end the registry may have more faults. */
  sources(): AsyncIterable<FoundSource>;
}

export function openBulkFolder(folder: string, data: string): BulkFolder {
  const files = seedFiles(folder);
  /** A list that is too long for memory when it lies there as rows. */
  const list = <Key extends string, Item>(of: 'entities' | 'reference', key: Key): Items<Item> => {
    const path = rowsOf(files[of]);
    return path === files[of]
      ? itemsOf<Key, Item>(openFile(path, files.nameOf(path), of), key)
      : rowItems(path, files.nameOf(path), of, key);
  };
  const registry = checkRegistry({
    types: openFile(files.types, files.nameOf(files.types), 'types'),
    predicates: openFile(files.predicates, files.nameOf(files.predicates), 'predicates'),
    entities: list<'entities', WrittenEntities['entities'][number]>('entities', 'entities'),
    reference: list<'items', WrittenReference['items'][number]>('reference', 'items'),
  });
  let hash: string | undefined;
  const rows = join(folder, 'sources.jsonl');
  const paths = [...files.sources, ...(existsSync(rows) ? [rows] : [])];
  const registryPaths = [files.types, files.predicates, rowsOf(files.entities), rowsOf(files.reference)];
  return {
    registry,
    registryHash: () => (hash ??= registryHashOf(registry.knowledge)),
    size: paths.reduce((sum, path) => sum + statSync(path).size, 0),
    files: [...registryPaths, ...paths].flatMap((path) => {
      const stat = statSync(path, { throwIfNoEntry: false });
      return stat ? [[files.nameOf(path), stat.size, stat.mtimeMs]] : [];
    }),
    async *sources() {
      const check = sourceChecker(registry.known, data, () => undefined);
      const unnamed = unnamedSpeakers(registry.entities.report, registry.unnamed);
      const found = (file: Opened<WrittenSource>, bytes: number): FoundSource => {
        const source = check(file);
        unnamed.hear(file);
        return { source, faults: file.report.faults, bytes };
      };
      for (const path of files.sources)
        yield found(openFile(path, files.nameOf(path), 'source'), statSync(path).size);
      let line = 0;
      for await (const bytes of existsSync(rows) ? linesOf(rows) : []) {
        line += 1;
        if (bytes.length > 0)
          yield found(shapedFile(readRow(bytes, files.nameOf(rows), line), 'source'), bytes.length + 1);
      }
      unnamed.tell();
    },
  };
}

/** The file of rows where there is one, otherwise the usual one. */
const rowsOf = (path: string) => {
  const rows = path.replace(/\.yaml$/, '.jsonl');
  return existsSync(rows) ? rows : path;
};

/** Of a line no more is held: what is longer is refused unread. */
const longest = 16_000_000;

/** Lines without their ends, none of them held longer than it is looked at. */
async function* linesOf(path: string): AsyncIterable<Buffer> {
  let rest: Buffer[] = [];
  let held = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      const last = chunk.subarray(start, end);
      yield rest.length > 0 ? Buffer.concat([...rest, last]) : last;
      rest = [];
      held = 0;
      start = end + 1;
    }
    if (start < chunk.length && held < longest) {
      rest.push(chunk.subarray(start));
      held += chunk.length - start;
    }
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
