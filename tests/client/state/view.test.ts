import { describe, expect, test } from 'vitest';
import {
  askedOf,
  clearFilters,
  lineOf,
  setCompare,
  setFilter,
  setPerspective,
  toggleKind,
  toggleLine,
} from '../../../client/state/filters.ts';
import { toView } from '../../../client/state/view.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const [a, b, c] = [entity('act:a', 3), entity('act:b', 2), entity('pla:c', 1)];
const ab = relation('act:a', 'act:b', { stance: 'CONTESTED' });
const bc = relation('act:b', 'pla:c', { stance: 'DENIED' });
const state = stateOf([a, b, c], [ab, bc]);

describe('the view', () => {
  test('counts the relations that lead to something not on the canvas', () => {
    expect(toView(state).unseen).toEqual({ 'act:a': 2, 'act:b': 0, 'pla:c': 0 });
  });

  test('leaves out a hidden kind with its relations, and counts neither as unseen', () => {
    const view = toView(toggleKind(state, 'PLACE'));
    expect(view.entities.map(({ id }) => id)).toEqual(['act:a', 'act:b']);
    expect(view.relations).toEqual([ab]);
    expect(view.unseen['act:b']).toBe(0);
  });

  test('leaves out a hidden line and keeps its ends', () => {
    const view = toView(toggleLine(state, 'CONTESTED'));
    expect(view.relations).toEqual([bc]);
    expect(view.entities).toHaveLength(3);
  });

  test('lights a chosen entity, its relations and their other ends', () => {
    const view = toView({ ...state, selection: { entity: 'act:a' } });
    expect(view.lit).toEqual(new Set(['act:a', ab.id, 'act:b']));
    expect(view.selected).toEqual(new Set(['act:a']));
  });

  test('lights a chosen relation and its two ends', () => {
    const view = toView({ ...state, selection: { relation: bc.id } });
    expect(view.lit).toEqual(new Set([bc.id, 'act:b', 'pla:c']));
  });

  test('lights everything alike when what is chosen is not on the canvas', () => {
    expect(toView({ ...state, selection: { entity: 'act:elsewhere' } }).lit).toBeNull();
  });

  test('lights all relations of the claim chosen in the text', () => {
    const claim = { id: 's/c1', relations: [ab, bc] };
    const sources = { s: { id: 's', paragraphs: [{ claims: [claim] }] } } as never;
    const reading = { sourceId: 's', paragraph: 1, claimId: 's/c1' };
    const view = toView({ ...state, selection: { relation: ab.id }, reading, sources });
    expect(view.selected).toEqual(new Set([ab.id, bc.id]));
  });
});

describe('the view under a filter', () => {
  const told = {
    key: 'any',
    relations: { [ab.id]: { stance: 'DENIED' as const, tension: false, claimCount: 1, originCount: 1 } },
  };
  const voice = setPerspective(state, { speaker: 'act:x', includeReported: false });

  test('shows what stays, as it is told there, and no entity that has nothing left', () => {
    const view = toView({ ...voice, told });
    expect(view.relations).toEqual([
      { ...ab, stance: 'DENIED', tension: false, claimCount: 1, originCount: 1 },
    ]);
    expect(view.entities.map(({ id }) => id)).toEqual(['act:a', 'act:b']);
  });

  test('shows all until the answer is here, and again when nothing narrows', () => {
    expect(toView(voice).relations).toEqual([ab, bc]);
    expect(toView({ ...setPerspective(voice, null), told }).relations).toEqual([ab, bc]);
    expect(toView({ ...setFilter(state, { reference: true }), told }).relations).toEqual([ab, bc]);
  });

  test('keeps to the relations that a link lists', () => {
    const view = toView({ ...state, picture: { ...state.picture, only: [bc.id] } });
    expect(view.relations).toEqual([bc]);
    expect(view.entities).toHaveLength(3);
  });

  test('is one step of the history, and all of it goes at once', () => {
    const narrow = setFilter(toggleKind(voice, 'PLACE'), { minOrigins: 2, text: undefined });
    expect(narrow.picture.filter).toEqual({ minOrigins: 2 });
    expect(narrow.past).toHaveLength(3);
    expect(clearFilters(narrow).picture).toEqual(state.picture);
    expect(clearFilters(state)).toBe(state);
  });

  test('takes other voices out of the filter when one voice tells the picture', () => {
    const many = setFilter(state, { speakers: ['act:y'], reported: true, minOrigins: 2 });
    const one = setPerspective(many, { speaker: 'act:x', includeReported: true });
    expect(one.picture.filter).toEqual({ minOrigins: 2 });
    expect(askedOf(one.picture)).toEqual({ minOrigins: 2, speakers: ['act:x'] });
    expect(askedOf(voice.picture)).toEqual({ speakers: ['act:x'], reported: false });
  });
});

test('a contradiction outweighs a tension, and a tension the mere stance', () => {
  expect(lineOf({ stance: 'CONTESTED', tension: true })).toBe('CONTESTED');
  expect(lineOf({ stance: 'ASSERTED', tension: true })).toBe('TENSION');
  expect(lineOf({ stance: 'DENIED', tension: false })).toBe('DENIED');
});

describe('whose voices are heard', () => {
  const two = { a: 'act:a', b: 'act:b', includeReported: false };
  const one = { speaker: 'act:a', includeReported: true };

  test('is told by a perspective, by two compared, or by the filter: one of them only', () => {
    const compared = setCompare(setFilter(setPerspective(state, one), { minOrigins: 2 }), two);
    expect(compared.picture).toMatchObject({ compare: two, perspective: null, filter: { minOrigins: 2 } });
    expect(askedOf(compared.picture)).toEqual({
      minOrigins: 2,
      speakers: ['act:a', 'act:b'],
      reported: false,
    });
    expect(setPerspective(compared, one).picture).toMatchObject({ compare: null, perspective: one });
    const filtered = setFilter(compared, { reported: false });
    expect(filtered.picture).toMatchObject({ compare: null, filter: { minOrigins: 2, reported: false } });
    expect(setCompare(filtered, two).picture.filter).toEqual({ minOrigins: 2 });
    expect(clearFilters(compared).picture.compare).toBeNull();
  });

  test('tells of each relation what both make of it', () => {
    const told = {
      key: 'any',
      relations: { [ab.id]: ab, [bc.id]: bc },
      voices: { a: { [ab.id]: 'DENIED' as const }, b: { [bc.id]: 'ASSERTED' as const } },
    };
    const voices = toView({ ...setCompare(state, two), told }).relations.map((drawn) => drawn.voices);
    expect(voices).toEqual([
      { a: 'DENIED', b: null },
      { a: null, b: 'ASSERTED' },
    ]);
  });
});
