import { once } from 'node:events';
import { cpSync, createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { stringify } from 'yaml';
import { ownSeed } from '../../support/own-seed.ts';
import type { MadeGraph } from './made-graph.ts';

/** A seed folder in the usual form: YAML, a file for each source. */
export function writeFiles(graph: MadeGraph, folder: string) {
  mkdirSync(join(folder, 'sources'), { recursive: true });
  copyVocabulary(folder);
  const yaml = (file: string, value: object) =>
    writeFileSync(join(folder, file), stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }));
  yaml('entities.yaml', { format: 'entities/1', entities: graph.entities });
  yaml('reference.yaml', { format: 'reference/1', items: graph.reference });
  for (const source of graph.sources()) yaml(join('sources', `${source.id}.yaml`), source);
}

/** The same as rows: a line of JSON for each entity, item of reference, and source. */
export async function writeRows(graph: MadeGraph, folder: string) {
  mkdirSync(folder, { recursive: true });
  copyVocabulary(folder);
  await lines(join(folder, 'entities.jsonl'), graph.entities);
  await lines(join(folder, 'reference.jsonl'), graph.reference);
  await lines(join(folder, 'sources.jsonl'), graph.sources());
}

function copyVocabulary(folder: string) {
  cpSync(join(ownSeed, 'vocabulary'), join(folder, 'vocabulary'), { recursive: true });
}

async function lines(file: string, values: Iterable<object>) {
  const out = createWriteStream(file);
  for (const value of values) if (!out.write(`${JSON.stringify(value)}\n`)) await once(out, 'drain');
  out.end();
  await finished(out);
}
