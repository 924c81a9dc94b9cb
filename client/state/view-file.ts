import { decodeAddress, encodeAddress } from './address.ts';
import type { ViewDocument } from './view-document.ts';

/** A view as a file: what `document` of the API is, with its name. */
export interface ViewFile {
  readonly shabaka: 'view';
  readonly name: string;
  readonly document: ViewDocument;
}

/** What is wrong, and where: the id of a word of the catalogue and the path to it. */
export interface FileFault {
  readonly at: string;
  readonly id:
    | 'fault.json'
    | 'fault.file'
    | 'fault.story'
    | 'fault.version'
    | 'fault.missing'
    | 'fault.unknown'
    | 'fault.shape'
    | 'fault.twice';
}

export type ReadFile = Omit<ViewFile, 'shabaka'> | { readonly faults: readonly FileFault[] };

/** As many as are told of one file. */
export const mostFaults = 20;

export function writeViewFile(name: string, document: ViewDocument): string {
  const file: ViewFile = { shabaka: 'view', name, document };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * A file that came from anywhere: the view that it holds, or all that is wrong with it at once. What an address
 * may hold a file may hold; each part is read with the same distrust.
 */
export function readViewFile(text: string): ReadFile {
  const given = parsed(text);
  if (given === undefined) return { faults: [{ at: '', id: 'fault.json' }] };
  if (!isRecord(given) || given['shabaka'] !== 'view' || !isRecord(given['document']))
    return { faults: [{ at: '', id: 'fault.file' }] };
  const { name, document } = given;
  const unknown = Object.keys(given).filter((key) => !['shabaka', 'name', 'document'].includes(key));
  const read = readDocument(document, 'document');
  if ('faults' in read && read.faults.some(({ id }) => id === 'fault.version')) return read;
  const faults: FileFault[] = [
    ...(isName(name) ? [] : [{ at: 'name', id: 'fault.shape' as const }]),
    ...unknown.map((key) => ({ at: key.slice(0, 60), id: 'fault.unknown' as const })),
    ...('faults' in read ? read.faults : []),
  ];
  if (faults.length > 0 || 'faults' in read) return { faults: faults.slice(0, mostFaults) };
  return { name: String(name).trim(), document: read.view };
}

/** The document of a view that came from anywhere, or what is wrong with it; `at` is the path to it. */
export function readDocument(
  document: Readonly<Record<string, unknown>>,
  at: string,
): { readonly view: ViewDocument } | { readonly faults: readonly FileFault[] } {
  if (typeof document['version'] === 'number' && document['version'] > 1)
    return { faults: [{ at: `${at}.version`, id: 'fault.version' }] };
  const faults: FileFault[] = [
    ...['version', 'language', 'entities']
      .filter((key) => document[key] === undefined)
      .map((key) => ({ at: `${at}.${key}`, id: 'fault.missing' as const })),
    ...Object.entries(document).flatMap(([key, value]) => partFaults(at, key, value)),
  ];
  const view = faults.length === 0 ? asAddress(document) : null;
  if (view) return { view };
  return { faults: faults.length > 0 ? faults : [{ at, id: 'fault.shape' }] };
}

/** What a text of a file holds; undefined when it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function partFaults(of: string, key: string, value: unknown): FileFault[] {
  const at = `${of}.${key.slice(0, 60)}`;
  if (key === 'version') return value === 1 ? [] : [{ at, id: 'fault.shape' }];
  // of a list each thing by itself, so that every one that is wrong is named
  if (Array.isArray(value)) {
    const wrong = value.flatMap((one: unknown, index) => {
      const fault = partFault(key, [one]);
      return fault === null ? [] : [{ at: `${at}[${index}]`, id: fault }];
    });
    if (wrong.length > 0) return wrong;
    const ids = value.map((one: unknown) => (isRecord(one) ? one['id'] : one));
    if (new Set(ids).size !== ids.length) return [{ at, id: 'fault.twice' }];
    if (ids.length === 0) return key === 'entities' ? [] : [{ at, id: 'fault.shape' }];
  }
  const fault = partFault(key, value);
  return fault === null ? [] : [{ at, id: fault }];
}

function partFault(key: string, value: unknown): FileFault['id'] | null {
  const read = asAddress({ version: 1, language: 'en', entities: [], [key]: value });
  if (!read) return 'fault.shape';
  return Object.hasOwn(read, key) ? null : 'fault.unknown';
}

/** What is left of it when it has been an address; null when that can't be read. */
function asAddress(document: Readonly<Record<string, unknown>>): ViewDocument | null {
  try {
    const read = decodeAddress(encodeAddress(document as unknown as ViewDocument));
    return typeof read === 'string' ? null : read;
  } catch {
    return null;
  }
}

const isName = (value: unknown) => {
  const length = typeof value === 'string' ? value.trim().length : 0;
  return length >= 1 && length <= 200;
};

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
