import type { ErrorObject } from 'ajv/dist/2020.js';
import { nearest } from './nearest.ts';
import type { Path } from './yaml-file.ts';

/** A fault of shape in words. */
export interface ShapeSentence {
  /** Where it is shown. */
  path: Path;
  /** What it is about, when that is not there to be shown. */
  about?: Path;
  at?: 'key';
  what: string;
  write: string;
}

/** What an error of ajv means, where it is, and what to write. */
export function shapeSentence(error: ErrorObject): ShapeSentence {
  const path = pathOf(error.instancePath);
  const name = path.filter((part) => typeof part === 'string').at(-1) ?? 'the file';
  const params = error.params as Record<string, unknown>;
  const said = (what: string, write: string): ShapeSentence => ({ path, what, write });
  switch (error.keyword) {
    case 'required': {
      const missing = String(params.missingProperty);
      return {
        ...said(`${missing} is missing`, `add ${missing}: ${meaning(error, missing)}`),
        about: [...path, missing],
      };
    }
    case 'additionalProperties': {
      const word = String(params.additionalProperty);
      const known = Object.keys(propertiesOf(error));
      return {
        path: [...path, word],
        at: 'key',
        what: `${word} is not a key here`,
        write: oneOf(word, known),
      };
    }
    case 'enum': {
      const known = (params.allowedValues as unknown[]).map(String);
      return said(`${name} is ${shown(error.data)}`, oneOf(error.data, known));
    }
    case 'const':
      return said(`${name} is ${shown(error.data)}`, `write ${String(params.allowedValue)}`);
    case 'type':
      return said(`${name} is ${shown(error.data)}`, asType(String(params.type), error.data));
    case 'pattern':
      return said(`${name} is ${shown(error.data)}`, `write it as ${String(params.pattern)}${hint(error)}`);
    case 'minItems':
    case 'maxItems':
    case 'items':
      return said(`${name} has ${(error.data as unknown[]).length} items`, count(error));
    case 'uniqueItems':
      return said(`${name} says the same twice`, 'write each once');
    case 'minLength':
      return said(`${name} is empty`, `write it${hint(error)}`);
    case 'maxLength':
      return said(`${name} is too long`, `write at most ${String(params.limit)} characters`);
    case 'minProperties':
      return said(`${name} is empty`, 'fill it, or take it out');
    case 'minimum':
    case 'maximum':
      return said(
        `${name} is ${shown(error.data)}`,
        `write ${error.keyword === 'minimum' ? 'at least' : 'at most'} ${String(params.limit)}`,
      );
    default:
      return said(`${name} ${error.message ?? 'does not fit'}`, `write it otherwise${hint(error)}`);
  }
}

const shown = (value: unknown) =>
  value === null
    ? 'empty'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'a map'
        : JSON.stringify(value).slice(0, 80);

/** What is meant by a word that is not on the list. */
function oneOf(word: unknown, known: string[]): string {
  const near = typeof word === 'string' ? nearest(word, known) : undefined;
  return near ? `did you mean ${near}` : `write one of ${known.join(', ')}`;
}

function asType(type: string, value: unknown): string {
  if (type === 'string')
    return typeof value === 'number' || typeof value === 'boolean' ? 'put it between quotes' : 'write a text';
  const words: Record<string, string> = {
    array: 'write a list',
    object: 'write keys with values',
    integer: 'write a whole number',
    number: 'write a number',
    boolean: 'write true or false',
  };
  return words[type] ?? `write a ${type}`;
}

function count(error: ErrorObject): string {
  const { prefixItems } = error.parentSchema as { prefixItems?: unknown[] };
  const { limit } = error.params as { limit: number };
  if (prefixItems) return `write ${limit}${hint(error)}`;
  return error.keyword === 'minItems' ? `write at least ${limit}` : `write at most ${limit}`;
}

function hint({ parentSchema }: ErrorObject): string {
  const { description } = (parentSchema ?? {}) as { description?: string };
  return description ? `: ${description}` : '';
}

type Properties = Record<string, { description?: string }>;

const propertiesOf = ({ parentSchema }: ErrorObject) =>
  (parentSchema as { properties?: Properties } | undefined)?.properties ?? {};

const meaning = (error: ErrorObject, property: string) => propertiesOf(error)[property]?.description ?? '';

function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
