import { expect, test } from 'vitest';
import { followMeasures } from '../../../client/actions/measured.ts';
import type { Counted, Measured } from '../../../client/state/measures.ts';
import { move, takeOff } from '../../../client/state/graph.ts';
import { setSize } from '../../../client/state/set-measures.ts';
import { createShabakaStore } from '../../../client/state/store.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const values = (degree: number): Measured['values'] => ({
  degree: { 'act:a': degree },
  betweenness: {},
  claims: {},
  origins: {},
});

/** A worker whose answers come when the test lets them. */
function slowly() {
  const asked: { counted: Counted; signal: AbortSignal; answer: (degree: number) => Promise<void> }[] = [];
  const measuring = (counted: Counted, signal: AbortSignal) =>
    new Promise<Measured['values']>((resolve) => {
      const answer = async (degree: number) => {
        resolve(values(degree));
        await new Promise((done) => setTimeout(done));
      };
      asked.push({ counted, signal, answer });
    });
  return { asked, measuring };
}

test('what is seen is counted when a size goes by it, and again when it changes, but not when something moves', async () => {
  const state = stateOf([entity('act:a'), entity('act:b')], [relation('act:a', 'act:b')]);
  const store = createShabakaStore(state);
  const { asked, measuring } = slowly();
  const stop = followMeasures({ store }, measuring);
  expect(asked).toHaveLength(0);
  store.commit((now) => setSize(now, 'degree'));
  expect(asked).toHaveLength(1);
  await asked[0]!.answer(7);
  expect(store.getState().measured?.values.degree).toEqual({ 'act:a': 7 });
  store.commit((now) => move(now, { 'act:a': { x: 5, y: 5 } }));
  expect(asked).toHaveLength(1);
  store.commit((now) => takeOff(now, ['act:b']));
  expect(asked[1]?.counted).toEqual({ entities: ['act:a'], relations: [] });
  // until the new answer is here the old one stands
  expect(store.getState().measured?.values.degree).toEqual({ 'act:a': 7 });
  stop();
});

test('an answer that comes too late is dropped, and whoever works on it is told', async () => {
  const store = createShabakaStore(setSize(stateOf([entity('act:a'), entity('act:b')]), 'degree'));
  const { asked, measuring } = slowly();
  const stop = followMeasures({ store }, measuring);
  store.commit((now) => takeOff(now, ['act:b']));
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  await asked[1]!.answer(1);
  await asked[0]!.answer(2);
  expect(store.getState().measured?.values.degree).toEqual({ 'act:a': 1 });
  stop();
});
