import { createHash } from 'node:crypto';
import { badInput } from './errors.ts';

/** Text, or a whole number from 0 on. */
type Part = string | number;

/** More than anything is counted: where a list begins that goes from most to least. */
export const beyond = 2 ** 31;

/** Names a list by its field and the arguments that decide what is in it and in which order. */
export function listOf(field: string, ...args: unknown[]): string {
  return `${field} ${createHash('sha256').update(JSON.stringify(args)).digest('base64url').slice(0, 12)}`;
}

/** An opaque cursor: where in which list, so that a cursor of another list is refused. */
export function cursor(list: string, position: Part[]): string {
  return Buffer.from(JSON.stringify([list, ...position])).toString('base64url');
}

/**
 * The position in a cursor of that list; undefined without one.
 * @throws BAD_INPUT when it belongs to another list or was not made here
 */
export function position<T extends Part[]>(
  after: string | null | undefined,
  list: string,
  example: T,
): T | undefined {
  if (after === null || after === undefined) return undefined;
  const parts = decoded(after);
  const fits =
    parts.length === example.length + 1 &&
    parts[0] === list &&
    example.every((part, index) => isLike(part, parts[index + 1]));
  if (!fits)
    throw badInput('after is not a cursor of this list; take endCursor or cursor of the page before.');
  return parts.slice(1) as T;
}

function isLike(example: Part, part: unknown): boolean {
  return typeof example === 'string'
    ? typeof part === 'string'
    : Number.isSafeInteger(part) && Number(part) >= 0;
}

/** Where a list that is at hand whole goes on after a position; by number where that item is there no more. */
export function indexAfter(keys: string[], at: [index: number, key: string] | undefined): number {
  if (!at) return 0;
  const [index, key] = at;
  return 1 + (keys.includes(key) ? keys.indexOf(key) : index);
}

function decoded(after: string): unknown[] {
  if (after.length > 1000) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
