import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hide } from '../../../client/state/graph.ts';
import { undo } from '../../../client/state/history.ts';
import {
  hideMarked,
  mark,
  showOnlyMarked,
  toggleMarked,
  togglePinned,
} from '../../../client/state/marked.ts';
import { select } from '../../../client/state/selection.ts';
import type { State } from '../../../client/state/state.ts';
import { toView } from '../../../client/state/view.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const ids = ['act:a', 'act:b', 'pla:c', 'evt:d'];
const state = stateOf(
  ids.map((id) => entity(id)),
  [relation('act:a', 'act:b'), relation('act:b', 'pla:c')],
);

describe('marking', () => {
  test('begins with the entity whose details are open, and closes them', () => {
    const after = toggleMarked(select(state, { entity: 'act:a' }), 'pla:c');
    expect(after.marked).toEqual(['act:a', 'pla:c']);
    expect(after.selection).toBeNull();
    expect(toView(after).marked).toEqual(new Set(['act:a', 'pla:c']));
  });

  test('takes what is there already away again', () => {
    expect(toggleMarked(mark(state, ['act:a', 'act:b']), 'act:a').marked).toEqual(['act:b']);
  });

  test('leaves out what is not on the canvas, and keeps what was marked only if told', () => {
    const one = mark(state, ['act:a', 'act:nobody']);
    expect(one.marked).toEqual(['act:a']);
    expect(mark(one, ['act:b', 'act:b'], true).marked).toEqual(['act:a', 'act:b']);
    expect(mark(one, ['act:b']).marked).toEqual(['act:b']);
  });

  test('ends when one is chosen, or when it leaves the canvas', () => {
    const two = mark(state, ['act:a', 'act:b']);
    expect(select(two, null).marked).toEqual([]);
    expect(hide(two, ['act:a']).marked).toEqual(['act:b']);
  });
});

describe('several at once', () => {
  const two = mark(state, ['act:a', 'pla:c']);

  test('are hidden, or all others are, each in one step', () => {
    expect(hideMarked(two).picture.shown).toEqual(['act:b', 'evt:d']);
    expect(showOnlyMarked(two).picture.shown).toEqual(['act:a', 'pla:c']);
    expect(undo(hideMarked(two)).picture).toEqual(two.picture);
    expect(showOnlyMarked(state)).toBe(state);
  });

  test('are pinned together, and freed only when all of them are pinned', () => {
    const first = togglePinned(two, ['act:a']);
    const both = togglePinned(first, two.marked);
    expect(both.picture.pinned).toEqual(['act:a', 'pla:c']);
    expect(togglePinned(both, two.marked).picture.pinned).toEqual([]);
    expect(hide(both, ['act:a']).picture.pinned).toEqual(['pla:c']);
  });
});

test('after any steps what is marked and pinned stands on the canvas, and undoing all gives the first picture', () => {
  const some = fc.subarray(ids);
  const steps: fc.Arbitrary<(state: State) => State> = fc.oneof(
    some.map((chosen) => (from: State) => mark(from, chosen)),
    fc.constantFrom(...ids).map((id) => (from: State) => toggleMarked(from, id)),
    some.map((chosen) => (from: State) => togglePinned(from, chosen)),
    some.map((chosen) => (from: State) => hide(from, chosen)),
    fc.constant(hideMarked),
    fc.constant(showOnlyMarked),
    fc.constant(undo),
  );
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 30 }), (made) => {
      let now = made.reduce((from, step) => step(from), state);
      const { shown } = now.picture;
      expect(now.marked.filter((id) => !shown.includes(id))).toEqual([]);
      expect(now.picture.pinned.filter((id) => !shown.includes(id))).toEqual([]);
      while (now.past.length > 0) now = undo(now);
      expect(now.picture).toEqual(state.picture);
    }),
  );
});
