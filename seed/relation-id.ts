import { createHash } from 'node:crypto';
import type { Triple } from './knowledge.ts';

/** How ids are understood: merged entities by the one they are merged into, symmetric predicates by name. */
export interface Reading {
  canonical(id: string): string;
  symmetric(predicate: string): boolean;
}

/** The triple with canonical ends; of a symmetric predicate the smaller id is the subject. */
export function canonicalTriple({ subject, predicate, object }: Triple, reading: Reading): Triple {
  const [from, to] = [reading.canonical(subject), reading.canonical(object)];
  return reading.symmetric(predicate) && to < from
    ? { subject: to, predicate, object: from }
    : { subject: from, predicate, object: to };
}

/** `rel:` and 20 hex digits of the SHA-256 of predicate, subject and object of a canonical triple. */
export function relationId({ subject, predicate, object }: Triple): string {
  const text = `${predicate} ${subject} ${object}`;
  return `rel:${createHash('sha256').update(text).digest('hex').slice(0, 20)}`;
}
