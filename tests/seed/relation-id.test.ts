import { describe, expect, test } from 'vitest';
import { canonicalTriple, relationId } from '../../seed/relation-id.ts';

const reading = {
  canonical: (id: string) => (id === 'act:old' ? 'act:new' : id),
  symmetric: (predicate: string) => predicate === 'allied-with',
};
const triple = (subject: string, predicate: string, object: string) =>
  canonicalTriple({ subject, predicate, object }, reading);

describe('the id of a relation', () => {
  test('is the same whichever way a symmetric predicate is written', () => {
    const one = triple('act:b', 'allied-with', 'act:a');
    expect(one).toEqual({ subject: 'act:a', predicate: 'allied-with', object: 'act:b' });
    expect(relationId(one)).toBe(relationId(triple('act:a', 'allied-with', 'act:b')));
  });

  test('is another when a predicate with a direction is turned round', () => {
    expect(relationId(triple('act:a', 'fights', 'act:b'))).not.toBe(
      relationId(triple('act:b', 'fights', 'act:a')),
    );
  });

  test('is that of the entity into which an end was merged', () => {
    expect(triple('act:old', 'fights', 'act:b')).toEqual(triple('act:new', 'fights', 'act:b'));
    expect(triple('act:z', 'allied-with', 'act:old').subject).toBe('act:new');
  });

  test('is short and of plain letters', () => {
    expect(relationId(triple('act:a', 'fights', 'act:b'))).toMatch(/^rel:[0-9a-f]{20}$/);
  });
});
