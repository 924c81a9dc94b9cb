import { describe, expect, test } from 'vitest';
import type { Entity, Relation } from '../../../client/state/state.ts';
import { emptyState } from '../../../client/state/state.ts';
import { readTelling, tellingAddress } from '../../../client/state/telling.ts';
import { askedTogether, meant, putUp, type ToldStep } from '../../../client/state/told-story.ts';

describe('the address of a step', () => {
  test('is read as it is written', () => {
    const telling = { story: 'story:russia-isis-prison', step: 12 };
    expect(readTelling(`#${tellingAddress(telling)}`)).toEqual(telling);
    expect(readTelling('#story=story:a')).toEqual({ story: 'story:a', step: 1 });
  });

  test.each([
    '',
    '#v=1&lang=en',
    '#story=view:a',
    '#story=story:a&step=0',
    '#story=story:<b>',
    '#story=story:a&step=1&x=1',
  ])('%s is none', (fragment) => {
    expect(readTelling(fragment)).toBeNull();
  });
});

const entity = (id: string) => ({ id, kind: 'ACTOR', degree: 1 }) as Entity;
const relation = (id: string, from: string, to: string) =>
  ({ id, subject: entity(from), object: entity(to) }) as Relation;
const view = (ids: string[], relations?: string[]): Pick<ToldStep, 'view'> => ({
  view: {
    version: 1,
    language: 'ar',
    entities: ids.map((id, i) => ({ id, x: i * 10, y: 0 })),
    ...(relations ? { relations } : {}),
  },
});
const known = ['a', 'b', 'c'].map(entity);
const told = [relation('rel:1', 'a', 'b'), relation('rel:2', 'b', 'a'), relation('rel:3', 'b', 'c')];

describe('a step', () => {
  test('shows its entities and of their relations only its own, in place of all that was there', () => {
    const up = putUp(view(['a', 'b'], ['rel:2']), known, told);
    const before = {
      ...emptyState('en', 'light'),
      selection: { entity: 'c' },
      past: [emptyState('en', 'light').picture],
    };
    const state = up.onto({ ...before, entities: { c: entity('c') } }, up.positions);
    expect(up.isPlaced).toBe(true);
    expect([Object.keys(state.entities), Object.keys(state.relations)]).toEqual([['a', 'b'], ['rel:2']]);
    expect([state.picture.shown, state.picture.positions, state.selection, state.past]).toEqual([
      ['a', 'b'],
      { a: { x: 0, y: 0 }, b: { x: 10, y: 0 } },
      null,
      [],
    ]);
  });

  test('shows all relations between its entities unless told, and leaves out what is gone', () => {
    const up = putUp(view(['a', 'b', 'gone']), known, told);
    expect(up.relations.map(({ id }) => id)).toEqual(['rel:1', 'rel:2']);
    expect(up.onto(emptyState('en', 'light'), {}).picture.shown).toEqual(['a', 'b']);
  });

  test('means what it highlights with the ends of relations, or all of it', () => {
    const highlight = { entities: ['c'], relations: ['rel:1'] };
    expect(meant({ highlight }, told)).toEqual(new Set(['c', 'rel:1', 'a', 'b']));
    expect(meant({ highlight: { entities: [], relations: [] } }, told)).toBeNull();
  });

  test('is asked for together with others, never more than a question takes, never in parts', () => {
    const many = (from: number) => view(Array.from({ length: 300 }, (_, n) => `act:${from + n}`));
    expect(askedTogether([many(0), many(100), many(400), view([])]).map((list) => list.length)).toEqual([
      400, 300,
    ]);
    expect(askedTogether([view([])])).toEqual([]);
  });
});
