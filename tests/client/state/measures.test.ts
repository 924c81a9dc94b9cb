import { expect, test } from 'vitest';
import { redo, undo } from '../../../client/state/history.ts';
import { scaleAmong, scaleOf, weigh, type Measured } from '../../../client/state/measures.ts';
import { countedIn, setColor, setSize } from '../../../client/state/set-measures.ts';
import { stepOf } from '../../../client/state/steps.ts';
import { fromDocument, toDocument } from '../../../client/state/view-document.ts';
import { toView } from '../../../client/state/view.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const [a, b, c] = [entity('act:a', 9), entity('pla:b', 1), entity('evt:c', 2)];
const state = stateOf([a, b, c], [relation('act:a', 'pla:b', { claimCount: 4, originCount: 2 })]);
const none = { 'act:a': 0, 'pla:b': 0, 'evt:c': 0 };
const measured: Measured = {
  key: 'any',
  values: { degree: { 'act:a': 1, 'pla:b': 1, 'evt:c': 0 }, betweenness: none, claims: none, origins: none },
};

test('a scale has five steps, by area, from the least to the most, and one in the middle where all are alike', () => {
  const { least, most, stepOf: step } = scaleOf([0, 3, 10]);
  expect([least, most]).toEqual([0, 10]);
  expect([0, 0.3, 0.5, 2, 5, 7, 10].map(step)).toEqual([0, 0, 1, 2, 3, 4, 4]);
  expect(scaleOf([7, 7]).stepOf(7)).toBe(2);
  expect(scaleAmong(measured, 'degree', ['act:a', 'pla:b'])).toMatchObject({ least: 1, most: 1 });
  expect(scaleAmong(null, 'degree', ['act:a'])).toBeNull();
  expect(scaleAmong(measured, 'degree', ['act:new'])).toBeNull();
  expect(scaleAmong(measured, 'usual', ['act:a'])).toBeNull();
});

test('marks get the step of their size and of their colour, each by its own measure, and none before it is counted', () => {
  const by = { size: 'degree', color: 'betweenness' } as const;
  expect(weigh([a, b, c], by, null)).toEqual([a, b, c]);
  expect(weigh([a, b, c], by, measured).map(({ weight, shade }) => [weight, shade])).toEqual([
    [4, 2],
    [4, 2],
    [0, 2],
  ]);
  const late = weigh([a, entity('act:late')], { size: 'degree', color: 'kind' }, measured);
  expect(late.map(({ weight, shade }) => [weight, shade])).toEqual([
    [2, undefined],
    [undefined, undefined],
  ]);
});

test('a size or a colour that goes by a measure moves nothing, and undo gives back exactly what was', () => {
  const sized = setSize(state, 'degree');
  const colored = setColor(sized, 'claims');
  expect(colored.picture.positions).toBe(state.picture.positions);
  expect(colored.picture).toMatchObject({ size: 'degree', color: 'claims' });
  expect(setSize(sized, 'degree')).toBe(sized);
  expect(undo(undo(colored)).picture).toBe(state.picture);
  expect(redo(undo(colored)).picture).toBe(colored.picture);
  expect(stepOf(state.picture, sized.picture)).toMatchObject({ id: 'step.sized', by: 'degree' });
  expect(stepOf(sized.picture, colored.picture)).toMatchObject({ id: 'step.colored', by: 'claims' });
});

test('the document names what is not usual, and restores it', () => {
  expect(toDocument(state)).not.toHaveProperty('size');
  expect(toDocument(state)).not.toHaveProperty('color');
  const document = toDocument(setColor(setSize(state, 'origins'), 'betweenness'));
  expect(document).toMatchObject({ size: 'origins', color: 'betweenness' });
  expect(fromDocument(document).picture).toMatchObject({ size: 'origins', color: 'betweenness' });
  expect(fromDocument(toDocument(state)).picture).toMatchObject({ size: 'usual', color: 'kind' });
});

test('what is counted is what is seen', () => {
  expect(countedIn(state)).toEqual({
    entities: ['act:a', 'pla:b', 'evt:c'],
    relations: [{ source: 'act:a', target: 'pla:b', claims: 4, origins: 2 }],
  });
  const hidden = { ...state, picture: { ...state.picture, hiddenKinds: ['PLACE' as const] } };
  expect(countedIn(hidden)).toEqual({ entities: ['act:a', 'evt:c'], relations: [] });
});

test('the view draws by what was counted only while something goes by it', () => {
  const counted = { ...state, measured };
  expect(toView(counted).entities[0]).toBe(state.entities['act:a']);
  expect(toView(counted).measured).toBeNull();
  const sized = toView(setSize(counted, 'degree'));
  expect(sized.entities.map(({ weight }) => weight)).toEqual([4, 4, 0]);
  expect(sized.measured).toBe(measured);
});
