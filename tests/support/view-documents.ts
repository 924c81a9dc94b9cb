import * as fc from 'fast-check';
import { kindsInOrder, linesInOrder } from '../../client/state/filters.ts';
import { groupings } from '../../client/state/groups.ts';
import { measures } from '../../client/state/measures.ts';
import { arrangements, picturesInOrder } from '../../client/state/split.ts';
import type { ViewDocument } from '../../client/state/view-document.ts';

const tail = fc.stringMatching(/^[a-z0-9:/_~-]{1,30}$/);
const entityId = fc.tuple(fc.constantFrom('act', 'pla', 'evt', 'con'), tail).map((parts) => parts.join(':'));
const relationId = fc.stringMatching(/^rel:[a-f0-9]{20}$/);
const word = fc.stringMatching(/^[a-z0-9_~-]{1,20}$/);
const coordinate = fc.integer({ min: -99_999, max: 99_999 });
const some = (one: fc.Arbitrary<string>) => fc.uniqueArray(one, { minLength: 1, maxLength: 5 });

const filter = fc.record(
  {
    kinds: fc.subarray([...kindsInOrder], { minLength: 1 }),
    predicates: some(word),
    speakers: some(entityId),
    reported: fc.boolean(),
    factuality: fc.subarray(['CT', 'PR', 'PS', 'U'] as const, { minLength: 1 }),
    time: fc.record({ earliest: fc.constant('2022'), latest: fc.constant('2022-03') }, { requiredKeys: [] }),
    minOrigins: fc.integer({ min: 1, max: 9 }),
    text: fc.constantFrom('prison', 'سجن غويران', '&=#%+"\'<b>', '🕊 \n'),
  },
  { requiredKeys: [] },
);

/** Any document of a view: each part there or not. */
export const viewDocuments: fc.Arbitrary<ViewDocument> = fc
  .record(
    {
      version: fc.constant(1 as const),
      language: fc.constantFrom('ar' as const, 'en' as const),
      entities: fc.uniqueArray(
        fc.oneof(fc.record({ id: entityId }), fc.record({ id: entityId, x: coordinate, y: coordinate })),
        { maxLength: 30, selector: ({ id }) => id },
      ),
      relations: some(relationId),
      filter,
      perspective: fc.record({ speaker: entityId, includeReported: fc.boolean() }),
      pinned: some(entityId),
      compare: fc
        .record({ a: entityId, b: entityId, includeReported: fc.boolean() })
        .filter(({ a, b }) => a !== b),
      grown: some(entityId).map((ids) => [{ of: 'act:root', ids }]),
      removed: some(entityId),
      hidden: fc
        .record({ kinds: fc.subarray([...kindsInOrder]), lines: fc.subarray([...linesInOrder]) })
        .filter(({ kinds, lines }) => kinds.length + lines.length > 0),
      size: fc.constantFrom(...measures),
      color: fc.constantFrom(...measures),
      group: fc.record(
        {
          by: fc.constantFrom(...groupings),
          unfolded: some(tail.map((id) => `group:${id}`)),
        },
        { requiredKeys: ['by'] },
      ),
      selection: fc.oneof(
        entityId.map((entity) => ({ entity })),
        relationId.map((relation) => ({ relation })),
      ),
      reading: fc.record(
        {
          source: word,
          paragraph: fc.integer({ min: 0, max: 9999 }),
          claim: fc.tuple(word, word).map((ids) => ids.join('/')),
        },
        { requiredKeys: ['source', 'paragraph'] },
      ),
      camera: fc.record({
        x: coordinate,
        y: coordinate,
        zoom: fc.integer({ min: 100, max: 999_999 }).map((n) => n / 10_000),
      }),
      picture: fc.constantFrom('network' as const, 'map' as const, 'timeline' as const, 'table' as const),
      split: fc.record({
        pictures: fc.subarray([...picturesInOrder], { minLength: 1 }),
        how: fc.constantFrom(...arrangements),
      }),
      dataVersion: fc.stringMatching(/^[a-f0-9]{16}$/),
    },
    { requiredKeys: ['version', 'language', 'entities'] },
  )
  .filter(({ picture, split }) => !picture || !split || split.pictures.includes(picture))
  .map(({ perspective, compare, ...document }) => {
    if (document.filter?.speakers || document.filter?.reported !== undefined) return document;
    return { ...document, ...(perspective ? { perspective } : compare ? { compare } : {}) };
  });
