import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSeed } from '../../../seed/check/check-seed.ts';
import { faultLine } from '../../../seed/check/fault.ts';
import { seedFiles } from '../../../seed/check/seed-files.ts';
import { ownSeed } from '../../support/own-seed.ts';
import { entities, predicates, smallSeed, source, types, type SmallSeed } from '../../support/seed-files.ts';

let seed: SmallSeed;
beforeEach(() => {
  seed = smallSeed();
});
afterEach(() => seed.remove());

const places = () => seed.check().faults.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('the checker', () => {
  test('finds no fault and nothing worth a look in the project’s own files', () => {
    const { faults, warnings, knowledge } = checkSeed(seedFiles(ownSeed), join(seed.folder, 'no-texts'));
    expect(faults).toEqual([]);
    expect(warnings).toEqual([]);
    expect(knowledge?.sources.map(({ id }) => id)).toEqual(['alhal-2022-rifai']);
  });

  test('gives knowledge in the words of GraphQL, with what is optional left out', () => {
    const { knowledge } = seed.check();
    expect(knowledge?.vocabulary.predicates.find(({ id }) => id === 'meets')).toMatchObject({
      symmetric: true,
    });
    expect(knowledge?.entities.find(({ id }) => id === 'act:small/experts')).toMatchObject({
      kind: 'ACTOR',
      anonymous: true,
      aliases: [],
    });
    expect(knowledge?.reference[0]).toMatchObject({ point: { precision: 'SITE' } });
    const [small] = knowledge?.sources ?? [];
    expect(small).toMatchObject({
      id: 'small',
      language: 'EN',
      published: { min: '2022-02-01', max: '2022-02-28' },
    });
    expect(small?.paragraphs.map(({ role }) => role)).toEqual(['BYLINE', 'BODY', 'HEADING', 'BODY']);
    expect(small?.claims[4]).toMatchObject({
      key: 'c5',
      speaker: 'act:small/experts',
      reportedBy: 'act:mayor',
      reporterStance: 'REJECTS',
      quote: 'INDIRECT',
      polarity: 'DENIES',
      basis: 'DEDUCED',
      relations: [{ subject: 'pla:bridge', predicate: 'backs', object: 'con:safety' }],
      said: { edtf: '/2022-02', min: '0001-01-01', max: '2022-02-28' },
      places: [],
    });
    expect(small?.claims[0]).not.toHaveProperty('reportedBy');
  });

  test('tells ten different faults of one source at once, each with its line and column', () => {
    seed.edit(source, 'published: "2022-02~"', 'published: "last spring"');
    seed.edit(source, 'paragraphs: 4', 'paragraphs: four');
    seed.edit(source, 'role: heading', 'role: headline');
    seed.edit(source, '[c2, c3]', '[c2, c3, c9]');
    seed.edit(source, '[act:roe, wrote, act:gazette]', '[act:roe, wrotte, act:gazette]');
    seed.edit(source, 'places: [pla:bridge]', 'places: [evt:flood]');
    seed.edit(source, '[act:mayor, opposes, con:safety]', '[act:mayor, opposes, act:mayor]');
    seed.edit(source, '"3:0-18"', '"3:18-18"');
    seed.edit(source, '    polarity: denies\n    factuality: PR\n', '    factuality: PR\n');
    seed.edit(source, 'reported-by: act:mayor', 'reported-by: act:small/experts');
    const expected = [
      ['BAD_TIME', '"last spring"'],
      ['BAD_SHAPE', 'four'],
      ['UNKNOWN', 'c9'],
      ['BAD_SHAPE', 'headline'],
      ['UNKNOWN', 'wrotte'],
      ['BAD_KIND', 'evt:flood'],
      ['BAD_RELATION', '[act:mayor, opposes, act:mayor]'],
      ['BAD_EVIDENCE', '"3:18-18"'],
      ['BAD_SHAPE', 'key: c5'],
      ['BAD_SPEAKER', 'act:small/experts\n    reporter'],
    ] as const;
    expect(places()).toEqual(expected.map(([code, at]) => `${code} ${seed.place(source, at)}`));
  });

  test('tells faults of all files at once', () => {
    seed.edit(types, 'kind: concept', 'kind: conceit');
    seed.edit(predicates, 'opposite: opposes', 'opposite: backs');
    seed.edit(entities, 'type: flood', 'type: floods');
    seed.edit(source, '[act:mayor, opposes, con:safety]', '[act:mayor, opposes, con:savety]');
    const { faults, knowledge } = seed.check();
    expect(faults.map(({ file, code }) => `${file.replace(/.*\/(?=[a-z]+\.yaml)/, '')} ${code}`)).toEqual([
      'entities.yaml UNKNOWN',
      'small.yaml UNKNOWN',
      'predicates.yaml BAD_PREDICATE',
      'types.yaml BAD_SHAPE',
    ]);
    expect(knowledge).toBeUndefined();
  });

  test.each([types, predicates, entities])(
    'says nothing of what %s would know when it cannot be read',
    (file) => {
      seed.edit(file, '\n', '\n\t- ]\n');
      const { faults, knowledge } = seed.check();
      expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['BAD_YAML']));
      expect(knowledge).toBeUndefined();
    },
  );

  test('stops only the source that has the fault', () => {
    seed.write('sources/broken.yaml', 'format: source/1\n');
    seed.write('sources/empty.yaml', '');
    const { faults, knowledge } = seed.check();
    expect(new Set(faults.map(({ file }) => file.replace(/.*\//, '')))).toEqual(
      new Set(['broken.yaml', 'empty.yaml']),
    );
    expect(faults.every(({ code }) => code === 'BAD_SHAPE')).toBe(true);
    expect(knowledge?.sources.map(({ id }) => id)).toEqual(['small']);
  });

  test.each([
    [types, 'id: person', 'id: human'],
    [predicates, 'opposite: opposes', 'opposite: backs'],
    [entities, 'kind: place', 'kind: event'],
    ['reference.yaml', 'Q42', '42'],
  ])('loads nothing when %s has a fault', (file, from, to) => {
    seed.edit(file, from, to);
    expect(seed.check().knowledge).toBeUndefined();
  });

  test('refuses a second source of the same id', () => {
    seed.write('sources/twin.yaml', readFileSync(join(seed.folder, source)));
    const { faults, knowledge } = seed.check();
    expect(faults).toMatchObject([{ code: 'DUPLICATE', line: 2, column: 5 }]);
    expect(knowledge?.sources).toHaveLength(1);
  });

  test('checks the sources it is given, and its base whether it is given or not', () => {
    seed.write('sources/broken.yaml', '[');
    expect(seed.check([join(seed.folder, source)])).toMatchObject({
      faults: [],
      knowledge: { sources: [{}] },
    });
    expect(seed.check([join(seed.folder, entities)])).toMatchObject({
      faults: [],
      knowledge: { sources: [] },
    });
    expect(seed.check().faults).toHaveLength(1);
  });

  test('tells a file that is not there', () => {
    expect(seed.check([join(seed.folder, 'nowhere.yaml')]).faults).toMatchObject([{ code: 'UNREADABLE' }]);
  });

  test('writes a fault as file:line:column: what is wrong; what to write', () => {
    seed.edit(source, 'quote: voice', 'quote: voce');
    const [fault] = seed.check().faults;
    if (!fault) throw new Error('no fault');
    expect(faultLine(fault)).toBe(
      `${fault.file}:${fault.line}:${fault.column}: quote is "voce"; did you mean voice`,
    );
  });
});

describe('worth a look', () => {
  test.each([
    ['en', 'The mayor opens it.', 'Perhaps the mayor opens it.'],
    ['en', 'The mayor opens it.', 'It seems to be open.'],
    ['ar', 'ar: افتتاح\n      en: The mayor', 'ar: ربّما فُتح\n      en: The mayor'],
    ['ar', 'ar: افتتاح\n      en: The mayor', 'ar: قد يفتح\n      en: The mayor'],
  ])('is a certain claim whose gloss (%s) hedges: %s', (_, from, to) => {
    seed.edit(source, from, to);
    const { faults, warnings, knowledge } = seed.check();
    expect(faults).toEqual([]);
    expect(warnings).toMatchObject([{ code: 'HEDGED' }]);
    expect(seed.read(source).split('\n')[(warnings[0]?.line ?? 0) - 1]).toContain('factuality: CT');
    expect(knowledge?.sources).toHaveLength(1);
  });

  test.each([
    ['The mayor opens it.', 'In May the mayor opened it.'],
    ['ar: افتتاح\n      en: The mayor', 'ar: وقد افتتح الجسر\n      en: The mayor'],
    ['No foe of safety.', 'Perhaps no foe of safety.'],
  ])('is not a month, a particle of certainty, or the hedge of an uncertain claim: %#', (from, to) => {
    seed.edit(source, from, to);
    expect(seed.check().warnings).toEqual([]);
  });

  test('is a heading that says what the body does not', () => {
    seed.edit(source, '[act:mayor, opened, pla:bridge]', '[act:council, opened, pla:bridge]');
    const { faults, warnings } = seed.check();
    expect(faults).toEqual([]);
    expect(warnings.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      `UNSUPPORTED ${seed.place(source, 'key: c4')}`,
    ]);
  });
});
