import { describe, expect, test } from 'vitest';
import {
  add,
  hide,
  move,
  relationsOf,
  replace,
  showOnly,
  shownRelations,
} from '../../../client/state/graph.ts';
import { redo, undo } from '../../../client/state/history.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const [a, b, c] = [entity('act:a'), entity('act:b'), entity('pla:c')];
const ab = relation('act:a', 'act:b');
const bc = relation('act:b', 'pla:c');

describe('adding', () => {
  test('moves nothing that is already placed', () => {
    const before = stateOf([a, b]);
    const positions = { 'act:a': { x: 9, y: 9 }, 'act:b': { x: 9, y: 9 }, 'pla:c': { x: 5, y: 5 } };
    const after = add(before, { entities: [a, b, c], relations: [], positions });
    expect(after.picture.positions).toEqual({ ...before.picture.positions, 'pla:c': { x: 5, y: 5 } });
    expect(after.picture.shown).toEqual(['act:a', 'act:b', 'pla:c']);
  });

  test('what is already there makes no step of history', () => {
    const before = stateOf([a]);
    const after = add(before, { entities: [a], relations: [ab], positions: {} });
    expect(after.picture).toBe(before.picture);
    expect(after.past).toEqual([]);
    expect(after.relations[ab.id]).toBe(ab);
  });
});

describe('hiding', () => {
  test('takes an entity and its relations off and leaves them known', () => {
    const after = hide(stateOf([a, b, c], [ab, bc]), ['pla:c']);
    expect(after.picture.shown).toEqual(['act:a', 'act:b']);
    expect(shownRelations(after)).toEqual([ab]);
    expect(after.entities['pla:c']).toBe(c);
  });

  test('takes the cursor away with the entity it is at', () => {
    const after = hide({ ...stateOf([a, b]), cursor: 'act:a' }, ['act:a']);
    expect(after.cursor).toBeNull();
  });

  test('all but one and its own keeps both ends of each of its relations', () => {
    const after = showOnly(stateOf([a, b, c], [ab, bc]), 'act:a');
    expect(after.picture.shown).toEqual(['act:a', 'act:b']);
  });
});

describe('history', () => {
  test('gives back places as well as entities', () => {
    const before = stateOf([a, b]);
    const moved = move(before, { 'act:a': { x: 7, y: 7 } });
    const hidden = hide(moved, ['act:b']);
    expect(undo(hidden).picture).toEqual(moved.picture);
    expect(undo(undo(hidden)).picture).toEqual(before.picture);
    expect(redo(redo(undo(undo(hidden)))).picture).toEqual(hidden.picture);
  });

  test('has nothing before the first picture and nothing after the last', () => {
    const state = stateOf([a]);
    expect(undo(state)).toBe(state);
    expect(redo(state)).toBe(state);
  });

  test('a new step forgets what was undone', () => {
    const undone = undo(hide(stateOf([a, b]), ['act:a']));
    const after = hide(undone, ['act:b']);
    expect(after.future).toEqual([]);
  });

  test('a new picture can be undone to the old one', () => {
    const before = stateOf([a, b], [ab]);
    const after = replace(before, { entities: [c], relations: [], positions: { 'pla:c': { x: 0, y: 0 } } });
    expect(after.picture.shown).toEqual(['pla:c']);
    expect(undo(after).picture).toBe(before.picture);
  });
});

test('relations of an entity are those on the canvas, whichever way they point', () => {
  expect(relationsOf(stateOf([a, b], [ab, bc]), 'act:b')).toEqual([ab]);
});
