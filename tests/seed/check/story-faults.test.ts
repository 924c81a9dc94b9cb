import { describe, expect, test } from 'vitest';
import { relationId } from '../../../seed/relation-id.ts';
import { tellsEach, type Mistake } from '../../support/mistakes.ts';
import { smallSeed, source, type SmallSeed } from '../../support/seed-files.ts';
import { smallStory, story } from '../../support/small-story.ts';

const mistakes: Mistake[] = [
  ['another format', 'story/1', 'story/2', 'BAD_SHAPE', 'story/2'],
  ['an id of something else', 'story:bridge', 'view:bridge', 'BAD_SHAPE', 'view:bridge'],
  ['a caption in one language', '      ar: ينفي الخبراء ذلك[1].\n', '', 'BAD_SHAPE', 'en: Experts'],
  [
    'half a place',
    ', x: 0, y: 120 }\n    relations:\n      - [act',
    ', x: 0 }\n    relations:\n      - [act',
    'BAD_SHAPE',
    '{ id: con:safety, x: 0 }',
  ],
  ['a place between two pixels', 'x: -100', 'x: -100.5', 'BAD_SHAPE', '-100.5'],
  ['a footnote of nothing', '[small/c5]', '[]', 'BAD_SHAPE', '[]'],
  [
    'an unknown entity',
    'id: con:safety, x: 0, y: 120 }\n    relations:\n      - [pla',
    'id: con:safely, x: 0, y: 120 }\n    relations:\n      - [pla',
    'UNKNOWN',
    'con:safely',
  ],
  ['an entity twice', 'id: act:mayor, x', 'id: pla:bridge, x', 'DUPLICATE', '{ id: pla:bridge, x: 100'],
  ['an unknown predicate', 'pla:bridge, backs', 'pla:bridge, baks', 'UNKNOWN', 'baks'],
  ['an unknown claim', 'small/c5', 'small/c9', 'UNKNOWN', 'small/c9'],
  [
    'an unknown perspective',
    'perspective: act:small/experts',
    'perspective: act:nobody',
    'UNKNOWN',
    'act:nobody',
  ],
  [
    'a relation that nobody tells',
    'act:mayor, opposes, con',
    'act:mayor, backs, con',
    'UNKNOWN',
    '[act:mayor, backs',
  ],
  [
    'a relation to what is not shown',
    'act:mayor, opposes, con:safety',
    'act:mayor, meets, act:council',
    'BAD_STORY',
    'act:council',
  ],
  [
    'an emphasis on what is not shown',
    'entities: [con:safety]',
    'entities: [evt:flood]',
    'BAD_STORY',
    'evt:flood',
  ],
  [
    'an emphasis on what is not drawn',
    '        - [act:mayor, opened, pla:bridge]',
    '        - [act:mayor, meets, act:council]',
    'BAD_STORY',
    '[act:mayor, meets',
  ],
  [
    'a perspective that says no such thing',
    'perspective: act:small/experts',
    'perspective: act:roe',
    'BAD_STORY',
    '[pla:bridge, backs',
  ],
  ['a mark without its footnote', 'deny it[1]', 'deny it[1][2]', 'BAD_STORY', 'Experts deny it[1][2].'],
];

describe('one fault in a story, with its line and column:', () =>
  tellsEach(story, mistakes, { [story]: smallStory }));

function withStory(work: (seed: SmallSeed) => void) {
  const seed = smallSeed();
  seed.write(story, smallStory);
  try {
    work(seed);
  } finally {
    seed.remove();
  }
}

describe('a story', () => {
  test('is read with its relations by their ids', () =>
    withStory((seed) => {
      const { knowledge, faults, warnings } = seed.check();
      expect([faults, warnings]).toEqual([[], []]);
      const [first, second] = knowledge?.stories[0]?.steps ?? [];
      const opened = relationId({ subject: 'act:mayor', predicate: 'opened', object: 'pla:bridge' });
      expect(first?.view.relations[0]).toBe(opened);
      expect(first?.highlight).toEqual({ entities: ['con:safety'], relations: [opened] });
      expect(second?.view).toMatchObject({ version: 1, perspective: { speaker: 'act:small/experts' } });
    }));

  test.each([
    [
      'a relation without a footnote',
      '- [act:mayor, opened, pla:bridge]\n    footnotes',
      '- [act:mayor, opposes, con:safety]\n    footnotes',
      'UNSOURCED',
      '[act:mayor, opposes, con:safety]\n    footnotes',
    ],
    ['a footnote on something else', '[small/c5]', '[small/c5, small/c1]', 'UNSOURCED', 'small/c1'],
    ['a footnote that nothing refers to', 'deny it[1]', 'deny it', 'UNSOURCED', 'Experts deny'],
    [
      'a long title',
      'en: Is it safe?',
      'en: Is it safe or is it not, who can say so?',
      'LONG',
      'Is it safe or',
    ],
    ['a long caption', 'en: Experts deny it', `en: ${'They deny it. '.repeat(11)}`, 'LONG', 'They deny'],
    [
      'a lonely mark',
      '      - { id: pla:bridge, x: 100, y: -20 }\n      - { id: con:safety, x: 0, y: 120 }\n    relations:\n      - [pla:bridge, backs, con:safety]',
      '      - { id: pla:bridge, x: 100, y: -20 }\n    relations: []',
      'LONG',
      '- { id: pla:bridge, x: 100, y: -20 }\n    relations',
    ],
  ])('is loaded with %s, which is worth a look', (_, from, to, code, at) =>
    withStory((seed) => {
      seed.edit(story, from, to);
      const { faults, warnings, knowledge } = seed.check();
      expect(faults).toEqual([]);
      expect(warnings.map((each) => `${each.code} ${each.line}:${each.column}`)).toContain(
        `${code} ${seed.place(story, at)}`,
      );
      expect(knowledge?.stories).toHaveLength(1);
    }),
  );

  test('is left out alone when it has a fault', () =>
    withStory((seed) => {
      seed.edit(story, 'small/c5', 'small/c9');
      expect(seed.check().knowledge).toMatchObject({ sources: [{ id: 'small' }], stories: [] });
    }));

  test('is checked against claims of a source that has a fault, and of none when one cannot be read', () =>
    withStory((seed) => {
      seed.edit(source, '"2022-02~"', '"soon"');
      expect(seed.check().faults.map(({ code }) => code)).toEqual(['BAD_TIME']);
      seed.edit(source, '\n', '\n\t- ]\n');
      expect(new Set(seed.check().faults.map(({ code }) => code))).toEqual(new Set(['BAD_YAML']));
    }));

  test('comes with all sources when it is asked for alone, and stays out when a source is', () =>
    withStory((seed) => {
      const sizes = (file: string) => {
        const { knowledge, faults } = seed.check([`${seed.folder}/${file}`]);
        return [faults.length, knowledge?.sources.length, knowledge?.stories.length];
      };
      expect(sizes(story)).toEqual([0, 1, 1]);
      expect(sizes(source)).toEqual([0, 1, 0]);
    }));

  test('shares its id with no other', () =>
    withStory((seed) => {
      seed.write('stories/twin.yaml', smallStory);
      const { faults, knowledge } = seed.check();
      expect(faults).toMatchObject([{ code: 'DUPLICATE', line: 2, column: 5 }]);
      expect(knowledge?.stories).toHaveLength(1);
    }));
});
