import { describe, expect, test } from 'vitest';
import { chipsOf } from '../../../client/state/chips.ts';
import { clearFilters, isFiltered, setFilter, setPerspective } from '../../../client/state/filters.ts';
import { fromDocument } from '../../../client/state/view-document.ts';
import * as fc from 'fast-check';
import { entity, relation, stateOf } from '../../support/picture.ts';
import { viewDocuments } from '../../support/view-documents.ts';

const state = stateOf([entity('act:a'), entity('act:b')], [relation('act:a', 'act:b')]);

describe('the chips above the picture', () => {
  test('name each part that narrows, and none when nothing does', () => {
    expect(chipsOf(state.picture)).toEqual([]);
    const picture = {
      ...state.picture,
      hiddenKinds: ['PLACE', 'EVENT'] as const,
      only: ['rel:1', 'rel:2'],
      filter: { time: { earliest: '2022-01' }, factuality: ['CT' as const], minOrigins: 2 },
    };
    expect(chipsOf(picture).map(({ part, values }) => [part, ...values])).toEqual([
      ['hidden-kind', 'PLACE'],
      ['hidden-kind', 'EVENT'],
      ['factuality', 'CT'],
      ['time', '2022-01/..'],
      ['minOrigins', '2'],
      ['only', '2'],
    ]);
  });

  test('taken away one by one, of any document, leave what clearing all leaves', () => {
    fc.assert(
      fc.property(viewDocuments, (document) => {
        const { picture } = fromDocument(document);
        const narrow = { ...state, picture };
        expect(chipsOf(picture).length > 0).toBe(isFiltered(picture));
        const keys = chipsOf(picture).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        let left = narrow;
        for (let chip = chipsOf(left.picture).at(-1); chip; chip = chipsOf(left.picture).at(-1)) {
          const before = chipsOf(left.picture).length;
          left = chip.remove(left);
          expect(chipsOf(left.picture)).toHaveLength(before - 1);
        }
        expect(left.picture).toEqual(clearFilters(narrow).picture);
      }),
    );
  });

  test('one voice gives way when several are filtered by', () => {
    const voice = setPerspective(state, { speaker: 'act:x', includeReported: false });
    expect(setFilter(voice, { speakers: ['act:y'] }).picture).toMatchObject({
      perspective: null,
      filter: { speakers: ['act:y'] },
    });
    expect(setFilter(voice, { minOrigins: 2 }).picture.perspective).not.toBeNull();
  });
});
