import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSeed } from '../../../seed/check/check-seed.ts';
import { seedFiles } from '../../../seed/check/seed-files.ts';
import { look } from '../../../seed/check/look-alikes.ts';
import { ownSeed } from '../../support/own-seed.ts';
import { entities, smallSeed, type SmallSeed } from '../../support/seed-files.ts';

test('the project’s own names are told apart', () => {
  const { warnings } = checkSeed(seedFiles(ownSeed), '');
  expect(warnings.filter(({ code }) => code === 'LOOK_ALIKE')).toEqual([]);
});

test.each([
  ['Latin and Cyrillic', 'Russia', 'Ru\u0455si\u0430'],
  ['Latin and Greek', 'Kant', 'Κant'],
  ['forms of one Arabic letter', 'علي', 'على'],
  ['an invisible character', 'ISIS', 'IS\u200bIS'],
  ['capitals and accents', 'Hasaka', 'HASÄKA'],
])('%s look alike', (_, one, two) => {
  expect(one).not.toBe(two);
  expect(look(one)).toBe(look(two));
});

test('names that differ to the eye do not', () => {
  expect(look('Russia')).not.toBe(look('Prussia'));
});

describe('two entities of one kind', () => {
  let seed: SmallSeed;
  beforeEach(() => {
    seed = smallSeed();
  });
  afterEach(() => seed.remove());
  const warnings = () => seed.check().warnings.filter(({ code }) => code === 'LOOK_ALIKE');
  const spoofed = 'The m\u0430yor';

  test('are pointed out when one could pass for the other, and stay two', () => {
    expect(warnings()).toEqual([]);
    seed.edit(entities, 'en: act:mayor', 'en: The mayor');
    seed.edit(entities, 'en: act:council', `en: ${spoofed}`);
    expect(warnings()).toEqual([
      expect.objectContaining({ what: expect.stringContaining('"The mayor" of act:mayor') as string }),
    ]);
    expect(warnings().map(({ line, column }) => `${line}:${column}`)).toEqual([
      seed.place(entities, spoofed),
    ]);
    const { faults, knowledge } = seed.check();
    expect(faults).toEqual([]);
    expect(knowledge?.entities.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['act:mayor', 'act:council']),
    );
  });

  test('are not when somebody merged them, or spelled them the same', () => {
    seed.edit(entities, 'en: act:mayor', 'en: The mayor');
    seed.edit(entities, 'en: act:council', 'en: The mayor');
    expect(warnings()).toEqual([]);
    seed.edit(entities, 'en: The mayor', `en: ${spoofed}`);
    expect(warnings()).toHaveLength(1);
    seed.edit(entities, '  - id: act:mayor\n', '  - id: act:mayor\n    same-as: act:council\n');
    expect(warnings()).toEqual([]);
  });
});
