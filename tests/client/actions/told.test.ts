import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepTold } from '../../../client/actions/told.ts';
import { ApiFailure } from '../../../client/api/api.ts';
import { setCompare, setFilter } from '../../../client/state/filters.ts';
import { hide } from '../../../client/state/graph.ts';
import { redo, undo } from '../../../client/state/history.ts';
import { createShabakaStore } from '../../../client/state/store.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const ab = relation('act:a', 'act:b');
const bc = relation('act:b', 'pla:c');
const left = { id: ab.id, stance: 'ASSERTED', claimCount: 1, originCount: 1 };

/** Waits longer than the second that there is by default. */
const comes = (check: () => void) => vi.waitFor(check, 20_000);
let stop = () => {};
afterEach(() => stop());

/** A page whose server answers every filter with one relation, or as it is told. */
function page(answer: () => Promise<unknown> = () => Promise.resolve({ subgraph: { told: [left] } })) {
  const store = createShabakaStore(stateOf([entity('act:a'), entity('act:b'), entity('pla:c')], [ab, bc]));
  const ask = vi.fn((_question: unknown, _variables: unknown) => answer());
  stop = keepTold({ store, api: { ask } } as never);
  const filters = () => ask.mock.calls.map(([, variables]) => (variables as { filter: unknown }).filter);
  return { store, filters };
}

describe('what is told under a filter', () => {
  test('is asked when the filter changes, and forgotten when nothing narrows', async () => {
    const { store, filters } = page();
    store.commit((state) => setFilter(state, { minOrigins: 2 }));
    await comes(() => expect(store.getState().told?.relations).toEqual({ [ab.id]: expect.anything() }));
    store.commit((state) => setFilter(state, { minOrigins: undefined }));
    expect(store.getState().told).toBeNull();
    expect(filters()).toEqual([{ minOrigins: 2 }]);
  });

  test('needs no second question for undo and redo, and one when something else is shown', async () => {
    const { store, filters } = page();
    store.commit((state) => setFilter(state, { minOrigins: 2 }));
    await comes(() => expect(store.getState().told).not.toBeNull());
    store.commit(undo);
    store.commit(redo);
    await comes(() => expect(store.getState().told).not.toBeNull());
    expect(filters()).toHaveLength(1);
    store.commit((state) => hide(state, ['pla:c']));
    await comes(() => expect(filters()).toHaveLength(2));
  });

  test('stands as it was while the database is away, and is asked again when it is back', async () => {
    let isAway = true;
    const { store, filters } = page(() =>
      isAway ? Promise.reject(new ApiFailure('database')) : Promise.resolve({ subgraph: { told: [left] } }),
    );
    store.commit((state) => setFilter(state, { minOrigins: 2 }));
    await comes(() => expect(store.getState().away).toBe(true));
    isAway = false;
    store.commit((state) => ({ ...state, away: false }));
    await comes(() => expect(store.getState().told).not.toBeNull());
    expect(filters()).toHaveLength(2);
  });

  test('is asked of both voices where two are compared', async () => {
    const told = (stance: string) => ({ told: [{ ...left, stance }] });
    const answer = { subgraph: told('CONTESTED'), a: told('ASSERTED'), b: told('DENIED') };
    const { store, filters } = page(() => Promise.resolve(answer));
    store.commit((state) => setCompare(state, { a: 'act:a', b: 'act:b', includeReported: true }));
    await comes(() =>
      expect(store.getState().told?.voices).toEqual({
        a: { [ab.id]: 'ASSERTED' },
        b: { [ab.id]: 'DENIED' },
      }),
    );
    expect(filters()).toEqual([{ speakers: ['act:a', 'act:b'] }]);
  });

  test('says so when the server refuses the filter', async () => {
    const { store } = page(() => Promise.reject(new ApiFailure('refused')));
    store.commit((state) => setFilter(state, { within: ['pla:nowhere'] }));
    await comes(() => expect(store.getState().notice?.id).toBe('notice.filter-refused'));
  });
});
