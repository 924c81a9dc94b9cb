import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepReference } from '../../../client/actions/reference.ts';
import { ApiFailure } from '../../../client/api/api.ts';
import { setFilter } from '../../../client/state/filters.ts';
import { hide } from '../../../client/state/graph.ts';
import { undo } from '../../../client/state/history.ts';
import { select } from '../../../client/state/selection.ts';
import { isTold } from '../../../client/state/told.ts';
import { createShabakaStore } from '../../../client/state/store.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const { predicate, subject, object } = relation('pla:b', 'pla:c');
const known = { id: 'ref:b-in-c', seen: 'an atlas', note: null, relation: { predicate, subject, object } };

/** Waits longer than the second that there is by default. */
const comes = (check: () => void) => vi.waitFor(check, 20_000);
let stop = () => {};
afterEach(() => stop());

/** A page whose server knows one thing from elsewhere, or answers as it is told. */
function page(answer: () => Promise<unknown> = () => Promise.resolve({ subgraph: { reference: [known] } })) {
  const store = createShabakaStore(stateOf([entity('act:a'), entity('pla:b'), entity('pla:c')]));
  const ask = vi.fn((_question: unknown, _variables: unknown) => answer());
  stop = keepReference({ store, api: { ask } } as never);
  const asked = () => ask.mock.calls.map(([, variables]) => (variables as { ids: string[] }).ids);
  const ids = () => Object.keys(store.getState().reference?.relations ?? {});
  return { store, asked, ids };
}

describe('what is known from elsewhere', () => {
  test('is asked once the filter asks for it, and stays for the legend when it no longer does', async () => {
    const { store, asked, ids } = page();
    store.commit((state) => setFilter(state, { minOrigins: 2 }));
    store.commit((state) => setFilter(state, { reference: false }));
    expect(asked()).toEqual([]);
    store.commit((state) => setFilter(state, { reference: true, minOrigins: undefined }));
    expect(isTold(store.getState())).toBe(false);
    await comes(() => expect(ids()).toEqual([known.id]));
    expect(isTold(store.getState())).toBe(true);
    store.commit(undo);
    expect(ids()).toEqual([known.id]);
    expect(asked()).toEqual([['act:a', 'pla:b', 'pla:c']]);
  });

  test('is asked again of other entities, and not of the same ones in another order', async () => {
    const { store, asked } = page();
    store.commit((state) => setFilter(state, { reference: true }));
    await comes(() => expect(asked()).toHaveLength(1));
    store.commit((state) => ({
      ...state,
      picture: { ...state.picture, shown: state.picture.shown.toReversed() },
    }));
    expect(asked()).toHaveLength(1);
    store.commit((state) => hide(state, ['act:a']));
    await comes(() => expect(asked()).toHaveLength(2));
  });

  test('is asked where a link has some of it chosen', async () => {
    const { store, ids } = page();
    store.commit((state) => select(state, { relation: known.id }));
    await comes(() => expect(ids()).toEqual([known.id]));
  });

  test('is asked again when the database is back', async () => {
    let isAway = true;
    const { store, ids } = page(() =>
      isAway
        ? Promise.reject(new ApiFailure('database'))
        : Promise.resolve({ subgraph: { reference: [known] } }),
    );
    store.commit((state) => setFilter(state, { reference: true }));
    await comes(() => expect(store.getState().away).toBe(true));
    isAway = false;
    store.commit((state) => ({ ...state, away: false }));
    await comes(() => expect(ids()).toEqual([known.id]));
  });
});
