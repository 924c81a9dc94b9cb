import { describe, expect, test } from 'vitest';
import { budget } from '../../../client/state/groups.ts';
import { redo, undo } from '../../../client/state/history.ts';
import { moveGroup, setGrouping, toggleGroups } from '../../../client/state/set-groups.ts';
import type { State } from '../../../client/state/state.ts';
import { stepOf } from '../../../client/state/steps.ts';
import { fromDocument, toDocument } from '../../../client/state/view-document.ts';
import { toView } from '../../../client/state/view.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const lies = (id: string, inside: string, rest: object = {}) =>
  relation(id, inside, {
    predicate: {
      id: id.startsWith('evt') ? 'took-place-in' : 'located-in',
      label: { ar: '', en: '' },
      inverse: { ar: '', en: '' },
      symmetric: false,
    },
    ...rest,
  });
const ids = ['act:a', 'act:b', 'pla:c', 'pla:d', 'evt:e'];
const entities = ids.map((id) => entity(id, id === 'act:b' ? 5 : 1));
const state = stateOf(entities, [
  relation('act:a', 'act:b'),
  relation('act:a', 'pla:c'),
  relation('act:b', 'pla:c'),
  relation('act:a', 'evt:e'),
  lies('pla:c', 'pla:d'),
]);
const grouped = (of: State) => toView(of).grouped;
const membersOf = (of: State) =>
  Object.fromEntries(grouped(of)?.groups.map(({ id, members }) => [id, members]) ?? []);

describe('by kind', () => {
  const byKind = setGrouping(state, 'kind');

  test('a folded group that is moved takes along what is in it, in one step, and nothing else', () => {
    const { at } = grouped(byKind)!.groups[0]!;
    const moved = moveGroup(byKind, 'group:actor', { x: at.x + 40, y: at.y - 25 });
    const before = byKind.picture.positions;
    expect(moved.picture.positions).toEqual({
      ...before,
      'act:a': { x: before['act:a']!.x + 40, y: -25 },
      'act:b': { x: before['act:b']!.x + 40, y: -25 },
    });
    expect(grouped(moved)?.groups[0]?.at).toEqual({ x: at.x + 40, y: at.y - 25 });
    expect(undo(moved).picture).toEqual(byKind.picture);
    expect(moveGroup(byKind, 'group:gone', at)).toBe(byKind);
  });

  test('two or more of a kind are one mark where the best connected stands; one alone stands by itself', () => {
    expect(membersOf(byKind)).toEqual({
      'group:actor': ['act:a', 'act:b'],
      'group:place': ['pla:c', 'pla:d'],
    });
    expect(grouped(byKind)?.groups.map(({ at }) => at)).toEqual([
      state.picture.positions['act:b'],
      state.picture.positions['pla:c'],
    ]);
    expect(grouped(byKind)?.folded.has('evt:e')).toBe(false);
    expect(byKind.notice).toMatchObject({ id: 'notice.grouping.kind', values: { groups: 2, left: 1 } });
  });

  test('relations to a folded group are one line with their number, and those inside it none', () => {
    const lines = grouped(byKind)?.bundles.map(({ ends, relations }) => [...ends, relations.length]);
    expect(lines).toEqual([
      ['group:actor', 'group:place', 2],
      ['evt:e', 'group:actor', 1],
    ]);
    const open = toggleGroups(byKind, ['group:actor']);
    expect(grouped(open)?.bundles.map(({ ends, relations }) => [...ends, relations.length])).toEqual([
      ['act:a', 'group:place', 1],
      ['act:b', 'group:place', 1],
    ]);
  });

  test('what is hidden is in no group', () => {
    const hidden = { ...byKind, picture: { ...byKind.picture, hiddenKinds: ['PLACE' as const] } };
    expect(membersOf(hidden)).toEqual({ 'group:actor': ['act:a', 'act:b'] });
  });

  test('nothing moves, undo gives back exactly what was, and each step has a name', () => {
    const open = toggleGroups(byKind, ['group:actor']);
    const both = toggleGroups(open, ['group:actor', 'group:place']);
    expect(both.picture.unfolded).toEqual(['group:actor', 'group:place']);
    const folded = toggleGroups(both, ['group:actor', 'group:place']);
    expect(folded.picture.unfolded).toEqual([]);
    for (const one of [byKind, open, both, folded])
      expect(one.picture.positions).toBe(state.picture.positions);
    expect(undo(undo(open)).picture).toBe(state.picture);
    expect(redo(undo(open)).picture).toBe(open.picture);
    const step = (from: State, to: State) => stepOf(from.picture, to.picture);
    expect(step(state, byKind)).toMatchObject({ id: 'step.grouped', by: 'kind' });
    expect(step(byKind, open)).toMatchObject({ id: 'step.unfolded', count: 1 });
    expect(step(both, folded)).toMatchObject({ id: 'step.folded', count: 2 });
    expect(toggleGroups(open, ['group:none'])).toBe(open);
  });

  test('the cursor goes from a group to who stands there, and back into the group', () => {
    const there = { ...byKind, cursor: 'group:actor' };
    const open = toggleGroups(there, ['group:actor']);
    expect(open.cursor).toBe('act:b');
    expect(toggleGroups({ ...open, cursor: 'act:a' }, ['group:actor']).cursor).toBe('group:actor');
    expect(toggleGroups({ ...there, cursor: null }, ['group:actor']).cursor).toBeNull();
    expect(undo(open).cursor).toBe('act:b');
  });

  test('the document tells what is unfolded, and restores it', () => {
    expect(toDocument(state)).not.toHaveProperty('group');
    expect(toDocument(byKind).group).toEqual({ by: 'kind' });
    const document = toDocument(toggleGroups(byKind, ['group:place']));
    expect(document.group).toEqual({ by: 'kind', unfolded: ['group:place'] });
    expect(fromDocument(document).picture).toMatchObject({ grouping: 'kind', unfolded: ['group:place'] });
  });
});

describe('by place', () => {
  const places = ['pla:c', 'pla:d', 'pla:x', 'evt:e', 'act:a'].map((id) => entity(id));
  const by = (...relations: ReturnType<typeof relation>[]) =>
    setGrouping(stateOf(places, relations), 'place');

  test('what lies in a place, or in what lies in it, is with the widest place that the picture tells', () => {
    const all = by(lies('pla:c', 'pla:d'), lies('evt:e', 'pla:c'), relation('act:a', 'pla:d'));
    expect(membersOf(all)).toEqual({ 'group:pla:d': ['pla:c', 'pla:d', 'evt:e'] });
    expect(grouped(all)?.groups[0]?.namedAfter?.id).toBe('pla:d');
    expect(all.notice).toMatchObject({ values: { groups: 1, left: 2 } });
  });

  test('what is only denied places nothing, and of two places the one that more origins tell counts', () => {
    expect(grouped(by(lies('evt:e', 'pla:c', { stance: 'DENIED' })))).toBeNull();
    const two = by(lies('evt:e', 'pla:c'), lies('evt:e', 'pla:d', { originCount: 2 }));
    expect(membersOf(two)).toEqual({ 'group:pla:d': ['pla:d', 'evt:e'] });
  });

  test('places that lie in each other in a circle end the search', () => {
    const circle = by(lies('pla:c', 'pla:d'), lies('pla:d', 'pla:c'));
    expect(Object.values(membersOf(circle)).flat().length).toBeLessThanOrEqual(2);
  });
});

describe('by side', () => {
  const actors = ['act:a', 'act:b', 'act:c', 'act:d', 'evt:e'].map((id, nth) => entity(id, nth));
  const stands = (id: string, subject: string, object: string, rest: object = {}) =>
    relation(subject, object, {
      predicate: { id, label: { ar: '', en: '' }, inverse: { ar: '', en: '' }, symmetric: false },
      ...rest,
    });
  const by = (...relations: ReturnType<typeof relation>[]) => setGrouping(stateOf(actors, relations), 'side');

  test('who supports, is part of or cooperates with another stands with it and with its others', () => {
    const all = by(
      stands('supports', 'act:a', 'act:b'),
      stands('part-of', 'act:c', 'act:b'),
      stands('cooperates-with', 'act:d', 'evt:e'),
    );
    expect(membersOf(all)).toEqual({ 'group:act:c': ['act:a', 'act:b', 'act:c'] });
    expect(grouped(all)?.groups[0]).toMatchObject({ kind: 'ACTOR', namedAfter: { id: 'act:c' } });
    expect(all.notice).toMatchObject({ id: 'notice.grouping.side', values: { groups: 1, left: 2 } });
  });

  test('what is denied, contested or has its contrary beside it brings nobody together, nor does an accusation', () => {
    for (const rest of [{ stance: 'DENIED' }, { stance: 'CONTESTED' }, { tension: true }])
      expect(grouped(by(stands('supports', 'act:a', 'act:b', rest))), JSON.stringify(rest)).toBeNull();
    for (const other of ['facilitates', 'serves', 'fights'])
      expect(grouped(by(stands(other, 'act:a', 'act:b'))), other).toBeNull();
  });
});

describe('much at once', () => {
  const many = Array.from({ length: 5000 }, (_, nth) => entity(`act:n${nth}`, nth));
  const crowd = stateOf(
    many,
    many.slice(1).map(({ id }, nth) => relation(`act:n${Math.floor(nth / 3)}`, id)),
  );
  const counts = (of: State) => {
    const { entities: seen, grouped: parts } = toView(of);
    return [seen.length - parts!.folded.size, ...parts!.groups.map(({ members }) => members.length)];
  };

  test('opens with the best connected, the rest folded into one mark, within the budget', () => {
    expect(counts(crowd)).toEqual([budget - 1, 5000 - budget + 1]);
    expect(grouped(crowd)?.folded.has('act:n4999')).toBe(false);
    expect(grouped(crowd)?.folded.get('act:n0')).toBe('group:rest-1');
    expect(grouped(stateOf(many.slice(0, budget)))).toBeNull();
  });

  test('unfolding that draws as many again, is undone, and is told in the document', () => {
    const more = toggleGroups(crowd, ['group:rest-1']);
    expect(counts(more)).toEqual([2 * budget - 1, 5000 - 2 * budget + 1]);
    expect(grouped(more)?.groups.map(({ id }) => id)).toEqual(['group:rest-2']);
    expect(undo(more).picture).toBe(crowd.picture);
    expect(fromDocument(toDocument(more)).picture.unfolded).toEqual(['group:rest-1']);
  });

  test('grouped by kind it is one mark, and no rest', () => {
    expect(counts(setGrouping(crowd, 'kind'))).toEqual([0, 5000]);
    const open = toggleGroups(setGrouping(crowd, 'kind'), ['group:actor']);
    expect(counts(open)).toEqual([budget - 2, 5000, 5000 - budget + 2]);
  });
});
