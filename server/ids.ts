import { badInput } from './errors.ts';

const pattern = /^[a-z0-9:/_~-]{1,200}$/;

/** The id as given. @throws BAD_INPUT when no id can look like that */
export function checkedId(id: string, argument = 'id'): string {
  if (pattern.test(id)) return id;
  throw badInput(
    `${argument} is ${shown(id)}; ids have 1 to 200 of the characters a-z 0-9 : / _ ~ - , for example act:isis.`,
  );
}

/** All ids as given, each once. @throws BAD_INPUT for a malformed one, or more than `most` */
export function checkedIds(ids: readonly string[], most: number, argument: string): string[] {
  if (ids.length > most) throw badInput(`${argument} has ${ids.length} ids; at most ${most} are taken.`);
  return [...new Set(ids.map((id) => checkedId(id, argument)))];
}

/** A number of rows. @throws BAD_INPUT outside 1 to `most` */
export function checkedFirst(first: number, most: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= most) return first;
  throw badInput(`first is ${first}; write a number from 1 to ${most} and go on with after.`);
}

/** Hostile text, short and without control characters, for an error message. */
export function shown(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(short.replace(/[\p{C}]/gu, '?'));
}
