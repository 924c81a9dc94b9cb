import { expect, test } from 'vitest';
import { clearFilters, setFilter, toggleKind } from '../../../client/state/filters.ts';
import { add, hide, move, replace } from '../../../client/state/graph.ts';
import { togglePinned } from '../../../client/state/marked.ts';
import { jump, stepsOf } from '../../../client/state/steps.ts';
import type { Change } from '../../../client/state/store.ts';
import { entity, stateOf } from '../../support/picture.ts';

const at = { x: 5, y: 5 };
const d = entity('con:d');
/** What a person does, and how the list of steps tells it. */
const deeds: [Change, string, number][] = [
  [
    (state) => add(state, { entities: [d], relations: [], positions: { 'con:d': at } }),
    'step.added con:d',
    1,
  ],
  [(state) => move(state, { 'act:a': at, 'act:b': { x: 6, y: 6 } }), 'step.moved act:a', 2],
  [(state) => toggleKind(state, 'CONCEPT'), 'step.filtered hidden-kind', 0],
  [(state) => setFilter(state, { minOrigins: 2 }), 'step.filtered minOrigins', 0],
  [(state) => setFilter(state, { minOrigins: undefined, text: 'x' }), 'step.filtered text', 0],
  [(state) => setFilter(state, { text: undefined }), 'step.unfiltered text', 0],
  [(state) => setFilter(state, { minOrigins: 3 }), 'step.filtered minOrigins', 0],
  [clearFilters, 'step.cleared', 0],
  [(state) => togglePinned(state, ['act:a']), 'step.pinned act:a', 1],
  [(state) => togglePinned(state, ['act:a']), 'step.freed act:a', 1],
  [(state) => hide(state, ['act:a', 'act:b']), 'step.removed act:a', 2],
  [
    (state) => replace(state, { entities: [entity('act:z')], relations: [], positions: { 'act:z': at } }),
    'step.replaced act:z',
    1,
  ],
];
const first = stateOf([entity('act:a'), entity('act:b'), entity('pla:c')]);
const last = deeds.reduce((state, [deed]) => deed(state), first);

test('every step is told by what it did', () => {
  const told = stepsOf(last).map(({ step: { id, entity: one, chip, count } }) => [
    [id, one ?? chip?.part].filter(Boolean).join(' '),
    count,
  ]);
  expect(told).toEqual(deeds.map(([, words, count]) => [words, count]));
});

test('a jump to any step gives the picture of it, and the list stays', () => {
  const pictures = deeds.map(
    (_, index) => deeds.slice(0, index + 1).reduce((state, [deed]) => deed(state), first).picture,
  );
  const back = jump(last, -deeds.length);
  expect(back.picture).toEqual(first.picture);
  for (const from of [last, back, jump(last, -5)])
    for (const [index, { by }] of stepsOf(from).entries()) {
      const there = jump(from, by);
      expect(there.picture).toEqual(pictures[index]);
      expect(stepsOf(there).map(({ step }) => step.id)).toEqual(stepsOf(last).map(({ step }) => step.id));
    }
});
