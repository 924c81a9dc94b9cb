import { badInput } from './errors.ts';

type Part = string | number;

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
    example.every((part, index) => typeof parts[index + 1] === typeof part);
  if (!fits)
    throw badInput('after is not a cursor of this list; take endCursor or cursor of the page before.');
  return parts.slice(1) as T;
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
