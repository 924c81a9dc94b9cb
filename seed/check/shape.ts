import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import type { Path, YamlFile } from './yaml-file.ts';

export type SchemaName = 'types' | 'predicates' | 'entities' | 'reference' | 'source';

const ajv = new Ajv2020({ allErrors: true, strictTuples: false, verbose: true });
const compiled = new Map<SchemaName, ValidateFunction>();

/** A fault of shape and where in the value it is. */
export interface ShapeFault {
  path: Path;
  fault: Fault;
}

/** Faults of a file against its JSON Schema in `seed/schema/`, each in a sentence, where it is. */
export function shapeFaults(file: YamlFile, name: SchemaName): ShapeFault[] {
  const validate = compiled.get(name) ?? compile(name);
  if (validate(file.value)) return [];
  const seen = new Set<string>();
  return (validate.errors ?? []).flatMap((error) => {
    const [path, what, write] = sentence(error);
    const fault = file.fault(path, 'BAD_SHAPE', what, write);
    const key = `${fault.line}:${fault.column}:${what}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ path, fault }];
  });
}

function compile(name: SchemaName): ValidateFunction {
  const file = join(import.meta.dirname, '..', 'schema', `${name}.schema.json`);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  compiled.set(name, validate);
  return validate;
}

/** Where it is, what is wrong, what to write. */
function sentence(error: ErrorObject): [Path, string, string] {
  const path = pathOf(error.instancePath);
  const subject = path.length > 0 ? path.filter((part) => typeof part === 'string').at(-1) : 'the file';
  const params = error.params as Record<string, unknown>;
  const shown = JSON.stringify(error.data)?.slice(0, 80);
  switch (error.keyword) {
    case 'required':
      return [path, `${String(params.missingProperty)} is missing`, `add ${String(params.missingProperty)}`];
    case 'additionalProperties': {
      const word = String(params.additionalProperty);
      const known = Object.keys((error.parentSchema?.properties ?? {}) as object);
      const near = nearest(word, known);
      return [
        [...path, word],
        `${word} is not a key here`,
        near ? `did you mean ${near}` : `write one of ${known.join(', ')}`,
      ];
    }
    case 'enum': {
      const known = (params.allowedValues as unknown[]).map(String);
      const near = typeof error.data === 'string' ? nearest(error.data, known) : undefined;
      return [
        path,
        `${subject} is ${shown}`,
        near ? `did you mean ${near}` : `write one of ${known.join(', ')}`,
      ];
    }
    case 'const':
      return [path, `${subject} is ${shown}`, `write ${String(params.allowedValue)}`];
    case 'pattern':
      return [path, `${subject} is ${shown}`, `write it as ${describe(error)}`];
    case 'type':
      return [path, `${subject} is ${shown}`, `write ${article(String(params.type))}`];
    case 'minItems':
      return [path, `${subject} has too few items`, `write at least ${String(params.limit)}`];
    case 'items':
    case 'maxItems':
      return [path, `${subject} has too many items`, `write at most ${String(params.limit)}`];
    default:
      return [path, `${subject} ${error.message ?? 'does not fit'}`, `see ${describe(error)}`];
  }
}

function describe({ parentSchema, params }: ErrorObject): string {
  const description = (parentSchema as { description?: string } | undefined)?.description;
  const { pattern } = params as { pattern?: string };
  return [description, pattern && `(${pattern})`].filter(Boolean).join(' ');
}

const article = (type: string) =>
  type === 'array' ? 'a list' : type === 'object' ? 'keys and values' : `a ${type}`;

function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
