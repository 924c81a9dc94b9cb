import { describe, expect, test } from 'vitest';
import { playFilter, setFilter, setPerspective, toggleKind } from '../../../client/state/filters.ts';
import { redo, undo } from '../../../client/state/history.ts';
import { setSize } from '../../../client/state/set-measures.ts';
import type { State } from '../../../client/state/state.ts';
import { entity, stateOf } from '../../support/picture.ts';

const notice = { id: 'notice.opened', values: { shown: 1, total: 77 }, entities: {} };
const said: State = { ...stateOf([entity('act:a')], []), notice };

describe('what was said of a picture', () => {
  test.each([
    ['a filter', (state: State) => setFilter(state, { minOrigins: 2 })],
    ['a step of a run through time', (state: State) => playFilter(state, { time: { earliest: '2022' } })],
    ['a voice', (state: State) => setPerspective(state, { speaker: 'act:a', includeReported: false })],
    ['the legend', (state: State) => toggleKind(state, 'ACTOR')],
  ])('goes with it when %s makes another of it', (_, change) => {
    expect(change(said).notice).toBeNull();
  });

  test('goes when a step is taken back, or done again', () => {
    const changed = { ...toggleKind(said, 'ACTOR'), notice };
    expect(undo(changed).notice).toBeNull();
    expect(redo({ ...undo(changed), notice }).notice).toBeNull();
  });

  test('stays while the picture is the same', () => {
    expect(setSize(said, said.picture.size).notice).toBe(notice);
    expect(undo(said).notice).toBe(notice);
  });
});
