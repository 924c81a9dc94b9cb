import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapse, toCollapse } from '../../../client/state/collapse.ts';
import { add, hide, shownRelations } from '../../../client/state/graph.ts';
import { undo } from '../../../client/state/history.ts';
import { mark, togglePinned } from '../../../client/state/marked.ts';
import type { Relation, State } from '../../../client/state/state.ts';
import { unseenGroups } from '../../../client/state/unseen-groups.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const start = stateOf([entity('act:a'), entity('act:b')], [relation('act:a', 'act:b')]);

/** Expands an entity: these come, tied to it and to whatever else is told. */
function expanded(state: State, by: string, ids: readonly string[], others: readonly Relation[] = []): State {
  const relations = [...ids.map((id) => relation(by, id)), ...others];
  const positions = Object.fromEntries(ids.map((id, i) => [id, { x: i, y: i }]));
  return add(state, { entities: ids.map((id) => entity(id)), relations, positions }, by);
}

describe('collapsing', () => {
  test('takes back what the expansion brought, and what that brought in turn', () => {
    const grown = expanded(expanded(start, 'act:a', ['act:c', 'act:d']), 'act:c', ['act:e']);
    expect(toCollapse(grown, 'act:a')).toEqual(['act:c', 'act:d', 'act:e']);
    expect(toCollapse(grown, 'act:c')).toEqual(['act:e']);
    expect(toCollapse(grown, 'act:b')).toEqual([]);
    const after = collapse(grown, 'act:a');
    expect(after.picture.shown).toEqual(start.picture.shown);
    expect(after.picture.removed).toEqual([]);
    expect(undo(after).picture).toEqual(grown.picture);
  });

  test('leaves what something else ties, and all that this holds', () => {
    const grown = expanded(
      start,
      'act:a',
      ['act:c', 'act:d', 'act:e'],
      [relation('act:c', 'act:b'), relation('act:d', 'act:c')],
    );
    expect(toCollapse(grown, 'act:a')).toEqual(['act:e']);
  });

  test('leaves what is pinned or marked', () => {
    const grown = expanded(start, 'act:a', ['act:c', 'act:d', 'act:e']);
    expect(toCollapse(mark(togglePinned(grown, ['act:c']), ['act:d']), 'act:a')).toEqual(['act:e']);
  });

  test('never takes back what stood before, nor cuts a tie of what stays to another than the collapsed', () => {
    const ids = ['act:c', 'act:d', 'act:e', 'act:f', 'act:g'];
    const tie = fc
      .tuple(fc.constantFrom(...ids, 'act:b'), fc.constantFrom(...ids))
      .map(([from, to]) => relation(from, to));
    const split = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 6 }), split, (ties, at) => {
        const first = expanded(start, 'act:a', ids.slice(0, at), ties);
        const grown = expanded(first, ids[0]!, ids.slice(at));
        const gone = toCollapse(grown, 'act:a');
        expect(gone).not.toEqual(expect.arrayContaining(['act:a']));
        expect(gone).not.toEqual(expect.arrayContaining(['act:b']));
        for (const { subject, object } of shownRelations(grown)) {
          const ends = [subject.id, object.id];
          if (ends.includes('act:a')) continue;
          expect(ends.filter((id) => gone.includes(id)).length).not.toBe(subject.id === object.id ? 3 : 1);
        }
      }),
    );
  });
});

describe('what was hidden', () => {
  test('is listed until it comes back, and is no longer known to be brought by anybody', () => {
    const grown = expanded(start, 'act:a', ['act:c', 'act:d']);
    const hidden = hide(grown, ['act:d', 'act:c']);
    expect(hidden.picture.removed).toEqual(['act:c', 'act:d']);
    expect(hidden.picture.grown).toEqual({});
    const back = add(hidden, { entities: [entity('act:c')], relations: [], positions: {} });
    expect(back.picture.removed).toEqual(['act:d']);
  });
});

test('relations not yet seen are counted by predicate and direction', () => {
  const { predicate } = relation('act:a', 'act:b');
  const details = {
    ...predicate,
    description: { ar: '', en: '' },
  };
  const groups = [
    { predicate: details, direction: 'OUT' as const, count: 3 },
    { predicate: details, direction: 'IN' as const, count: 1 },
    { predicate: { ...details, id: 'fights' }, direction: 'OUT' as const, count: 2 },
  ];
  expect(unseenGroups(start, 'act:a', groups).map(({ left }) => left)).toEqual([2, 1, 2]);
  expect(unseenGroups(start, 'act:b', groups.slice(1, 2))).toEqual([]);
});
