import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { Report } from './report.ts';
import { shapeSentence } from './shape-sentence.ts';
import { shaped, type Schema } from './shaped.ts';
import { readYamlFile, type Path, type YamlFile } from './yaml-file.ts';

/** A file that was read; its value has the type that its schema says, whatever stood in the file. */
export interface Opened<Written> {
  name: string;
  /** Whether it could be read at all: if not, `value` is empty and says nothing. */
  readable: boolean;
  value: Written;
  report: Report;
}

export type SchemaName = 'types' | 'predicates' | 'entities' | 'reference' | 'source' | 'story';

const ajv = new Ajv2020({ allErrors: true, strictTuples: false, verbose: true });
const compiled = new Map<SchemaName, { schema: Schema; validate: ValidateFunction }>();

/** Reads a file and compares it with its JSON Schema in `seed/schema/`; faults go to the report. */
export function openFile<Written>(path: string, name: string, of: SchemaName): Opened<Written> {
  return shapedFile<Written>(readYamlFile(path, name), of);
}

/** The same of a file that has been read. */
export function shapedFile<Written>(file: YamlFile, of: SchemaName): Opened<Written> {
  const { name } = file;
  const report = new Report(file);
  const { schema, validate } = schemaOf(of);
  const readable = file.faults.length === 0;
  if (readable) tellShape(report, validate, file.value);
  return { name, readable, report, value: shaped(file.value, schema) as Written };
}

/** An item of a file's list that comes by itself; without a report nothing is said about its shape. */
export function shapedItem<Item>(
  value: unknown,
  of: 'entities' | 'reference',
  [key, index]: [key: string, index: number],
  report?: Report,
): Item {
  const { schema, validate } = schemaOf(of);
  const whole = { format: `${of}/1`, [key]: [value] };
  if (report) tellShape(report, validate, whole, ([list, , ...path]) => [list ?? key, index, ...path]);
  return (shaped(whole, schema) as Record<string, [Item]>)[key]?.[0] as Item;
}

function tellShape(
  report: Report,
  validate: ValidateFunction,
  value: unknown,
  placed: (path: Path) => Path = (path) => path,
) {
  if (validate(value)) return;
  for (const error of validate.errors ?? []) {
    const { path, about, what, write, ...place } = shapeSentence(error);
    report.break(placed(path), what, write, { ...place, ...(about ? { about: placed(about) } : {}) });
  }
}

function schemaOf(name: SchemaName) {
  const known = compiled.get(name);
  if (known) return known;
  const file = join(import.meta.dirname, '..', 'schema', `${name}.schema.json`);
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
  const made = { schema, validate: ajv.compile(schema) };
  compiled.set(name, made);
  return made;
}
