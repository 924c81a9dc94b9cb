import { expect, test, vi } from 'vitest';
import { keepAsked } from '../../../client/actions/keep-asked.ts';
import { setFilter } from '../../../client/state/filters.ts';
import { createShabakaStore } from '../../../client/state/store.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const ab = relation('act:a', 'act:b');

test('a filter is answered from the first one on, and what is known from elsewhere once it is asked for', async () => {
  const store = createShabakaStore(stateOf([entity('act:a'), entity('act:b')], [ab]));
  const told = { id: ab.id, stance: 'ASSERTED', claimCount: 1, originCount: 1 };
  const ask = vi.fn((_question: unknown, _variables: unknown) =>
    Promise.resolve({ subgraph: { told: [told], reference: [] } }),
  );
  const stop = keepAsked({ store, api: { ask } } as never);
  const comes = (check: () => void) => vi.waitFor(check, 20_000);
  store.commit((state) => setFilter(state, { minOrigins: 2 }));
  await comes(() => expect(store.getState().told?.relations).toHaveProperty(ab.id));
  expect(store.getState().reference).toBeNull();
  store.commit((state) => setFilter(state, { minOrigins: undefined, reference: true }));
  await comes(() => expect(store.getState().reference?.relations).toEqual({}));
  expect(store.getState().told).toBeNull();
  stop();
  store.commit((state) => setFilter(state, { minOrigins: 3 }));
  expect(ask).toHaveBeenCalledTimes(2);
});
