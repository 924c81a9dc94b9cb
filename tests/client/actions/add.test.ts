import { expect, test } from 'vitest';
import { addEntities } from '../../../client/actions/add.ts';
import type { Context } from '../../../client/actions/context.ts';
import { mostHeld } from '../../../client/state/graph.ts';
import { createShabakaStore } from '../../../client/state/store.ts';
import { entity, stateOf } from '../../support/picture.ts';

/** A picture of so many, and a server that knows everything it is asked for. */
function holding(count: number) {
  const asked: number[] = [];
  const store = createShabakaStore(
    stateOf(Array.from({ length: count }, (_, nth) => entity(`act:old${nth}`))),
  );
  const context = {
    store,
    api: {
      ask: async (_: unknown, { ids }: { ids: string[] }) => {
        asked.push(ids.length);
        return { subgraph: { entities: ids.map((id) => entity(id)), relations: [] } };
      },
    },
    arrange: async () => ({}),
  } as unknown as Context;
  return { context, store, asked };
}
const fresh = Array.from({ length: 10 }, (_, nth) => `act:new${nth}`);
const told = (count: number) => ({ id: 'notice.added-several', values: { count }, entities: {} });

test('as many are brought in as a picture holds, and what is left out is said', async () => {
  const { context, store, asked } = holding(mostHeld - 4);
  await addEntities(context, fresh, told);
  expect(asked).toEqual([mostHeld]);
  expect(store.getState().picture.shown).toHaveLength(mostHeld);
  expect(store.getState().notice).toMatchObject({ id: 'notice.full', values: { most: mostHeld } });
});

test('a full picture asks nobody, and says so', async () => {
  const { context, store, asked } = holding(mostHeld);
  await addEntities(context, fresh, told);
  expect(asked).toEqual([]);
  expect(store.getState().notice?.id).toBe('notice.full');
});

test('where there is room, what was added is told', async () => {
  const { context, store } = holding(3);
  await addEntities(context, fresh, told);
  expect(store.getState().notice).toEqual(told(10));
});
