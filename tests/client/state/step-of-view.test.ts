import { describe, expect, test } from 'vitest';
import { chosenIn, relationsMeant, stepOfView } from '../../../client/state/step-of-view.ts';
import { emptyState, type Relation, type State } from '../../../client/state/state.ts';

const base: State = {
  ...emptyState('ar', 'light'),
  picture: {
    ...emptyState('ar', 'light').picture,
    shown: ['act:a', 'act:b', 'pla:c'],
    positions: { 'act:a': { x: 1.4, y: -0.2 } },
    perspective: { speaker: 'act:a', includeReported: false },
    filter: { minOrigins: 2 },
  },
};
const relation = (id: string, subject: string, object: string, claimCount = 1) =>
  ({ id, subject: { id: subject }, object: { id: object }, claimCount }) as Relation;

describe('what is shown becomes a step', () => {
  test('with its voice, its filter and its picture; what is chosen is what is meant', () => {
    const step = stepOfView({
      ...base,
      selection: { relation: 'rel:1' },
      reading: { sourceId: 's', paragraph: 1, claimId: null },
      split: { ...base.split, front: 'map', pictures: ['map'], how: 'strip' },
    });
    expect(step).toEqual({
      title: { ar: '', en: '' },
      caption: { ar: '', en: '' },
      view: {
        version: 1,
        language: 'ar',
        entities: [{ id: 'act:a', x: 1, y: 0 }, { id: 'act:b' }, { id: 'pla:c' }],
        filter: { minOrigins: 2 },
        perspective: { speaker: 'act:a', includeReported: false },
        picture: 'map',
      },
      highlight: { entities: [], relations: ['rel:1'] },
      footnotes: [],
    });
  });

  test('entities taken together and paths are meant too, and nothing chosen means all', () => {
    expect(chosenIn(base)).toBeUndefined();
    expect(chosenIn({ ...base, marked: ['act:b', 'act:gone'] })).toEqual({
      entities: ['act:b'],
      relations: [],
    });
    expect(chosenIn({ ...base, trail: ['act:a', 'rel:1', 'act:b'], marked: ['pla:c'] })).toEqual({
      entities: ['act:a', 'act:b'],
      relations: ['rel:1'],
    });
  });

  test('its claims come from what is meant: relations, what is between entities, or all that is drawn', () => {
    const known = [
      relation('rel:1', 'act:a', 'act:b'),
      relation('rel:2', 'act:a', 'pla:c', 3),
      relation('rel:3', 'act:a', 'act:gone'),
    ];
    const { view } = stepOfView(base);
    const ids = (highlight?: { entities: string[]; relations: string[] }, only?: string[]) =>
      relationsMeant({ view: { ...view, relations: only }, highlight }, known).map(({ id }) => id);
    expect(ids()).toEqual(['rel:2', 'rel:1']);
    expect(ids(undefined, ['rel:1'])).toEqual(['rel:1']);
    expect(ids({ entities: [], relations: ['rel:1'] })).toEqual(['rel:1']);
    expect(ids({ entities: ['pla:c'], relations: [] })).toEqual(['rel:2']);
    expect(ids({ entities: ['act:a', 'act:b'], relations: [] })).toEqual(['rel:1']);
    expect(ids({ entities: ['act:b'], relations: ['rel:2'] })).toEqual(['rel:2', 'rel:1']);
  });
});
