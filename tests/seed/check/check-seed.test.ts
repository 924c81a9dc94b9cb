import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { article, seedFolder, type SeedFolder } from '../../support/seed-folder.ts';

let seed: SeedFolder;
beforeEach(() => {
  seed = seedFolder();
});
afterEach(() => seed.remove());

const only = () => {
  const { faults } = seed.check();
  expect(faults).toHaveLength(1);
  const [fault] = faults;
  if (!fault) throw new Error('no fault');
  return fault;
};

describe('the checker', () => {
  test('finds no fault in the project’s own files', () => {
    const { faults, knowledge } = seed.check();
    expect(faults).toEqual([]);
    expect(knowledge?.sources).toHaveLength(1);
  });

  test('reports ten different faults of a source at once, each on its line', () => {
    seed.edit(article, 'published: "2022-02~"', 'published: "February 2022"');
    seed.edit(article, /^ {4}speaker: act:zara-saleh$/m, '    speaker: act:zara-salih');
    seed.edit(article, /^ {4}polarity: denies$/m, '    polarity: deny');
    seed.edit(article, '      - [act:russia, fights, act:isis]', '      - [act:russia, figths, act:isis]');
    seed.edit(article, '  - key: c05', '  - key: c04');
    seed.edit(article, /at: "12:\d+-\d+"/, 'at: "17:0-5"');
    seed.edit(article, '      - claims: [c01]', '      - claims: []');
    seed.edit(
      article,
      'act:isis-cells, attacked, act:syrian-army',
      'act:isis-cells, attacked, act:isis-cells',
    );
    seed.edit(article, /(- key: c13\n)/, '$1    frobnicate: 1\n');
    seed.edit(article, '  - key: c14\n    speaker: act:al-hal-net', '  - key: c14\n    speaker: pla:syria');
    const { faults, knowledge } = seed.check();
    const places = new Set(faults.map(({ line, code }) => `${line} ${code}`));
    for (const [text, code] of [
      ['February 2022', 'BAD_TIME'],
      ['act:zara-salih', 'UNKNOWN'],
      ['polarity: deny\n', 'BAD_SHAPE'],
      ['figths', 'UNKNOWN'],
      ['"17:0-5"', 'BAD_EVIDENCE'],
      ['attacked, act:isis-cells', 'BAD_RELATION'],
      ['frobnicate', 'BAD_SHAPE'],
      ['speaker: pla:syria', 'BAD_SPEAKER'],
    ] as const)
      expect(places).toContain(`${seed.line(article, text)} ${code}`);
    expect(faults.filter(({ code }) => code === 'DUPLICATE')).toHaveLength(1);
    expect(faults.filter(({ code, what }) => code === 'BAD_DIGEST' && what.includes('c01'))).toHaveLength(1);
    expect(faults.every(({ column, what, write }) => column > 0 && what !== '' && write !== '')).toBe(true);
    expect(knowledge?.sources).toEqual([]);
  });

  test('proposes the word that was meant', () => {
    seed.edit(article, '      - [act:russia, fights, act:isis]', '      - [act:rusia, fights, act:isis]');
    expect(only()).toMatchObject({ code: 'UNKNOWN', write: 'did you mean act:russia' });
  });

  test('stops only the source that has the fault', () => {
    seed.write('sources/broken.yaml', 'format: source/1\n');
    const { faults, knowledge } = seed.check();
    expect(faults.every(({ file }) => file.endsWith('broken.yaml'))).toBe(true);
    expect(knowledge?.sources.map(({ id }) => id)).toEqual(['alhal-2022-rifai']);
  });

  test('stops everything for a fault in the registry', () => {
    seed.edit('entities.yaml', '  - id: act:russia\n    kind: actor', '  - id: act:russia\n    kind: place');
    const { faults, knowledge } = seed.check();
    expect(faults.length).toBeGreaterThan(0);
    expect(knowledge).toBeUndefined();
  });

  test('refuses two sources of one id', () => {
    seed.write('sources/zz-copy.yaml', readFileSync(join(seed.folder, article)));
    expect(only()).toMatchObject({ code: 'DUPLICATE' });
  });

  test('refuses opposites that do not name each other', () => {
    seed.edit('vocabulary/predicates.yaml', /^ {4}opposite: .*\n/m, '');
    expect(only()).toMatchObject({ code: 'BAD_PREDICATE' });
  });

  test('refuses merging in a circle', () => {
    seed.edit('entities.yaml', '  - id: act:russia\n', '  - id: act:russia\n    same-as: act:usa\n');
    seed.edit('entities.yaml', '  - id: act:usa\n', '  - id: act:usa\n    same-as: act:russia\n');
    expect(seed.check().faults.map(({ code }) => code)).toContain('BAD_MERGE');
  });

  test('refuses a reference item that says two things, or nothing', () => {
    seed.edit('reference.yaml', '    wikidata: Q159\n', '    wikidata: Q159\n    time: "2022"\n');
    expect(only()).toMatchObject({ code: 'BAD_REFERENCE' });
  });
});

describe('reading a file', () => {
  test('names the line of YAML that cannot be read', () => {
    seed.edit(article, 'id: alhal-2022-rifai', 'id: [alhal-2022-rifai');
    expect(seed.check().faults[0]).toMatchObject({ code: 'BAD_YAML' });
  });

  test('refuses bytes that are not UTF-8', () => {
    seed.write(article, Buffer.from([...Buffer.from('format: source/1\nid: '), 0xff, 0xfe]));
    expect(only()).toMatchObject({ code: 'BAD_TEXT', line: 2 });
  });

  test.each([
    ['a direction control', '\u202E'],
    ['an isolate', '\u2068'],
    ['a byte order mark within', '\uFEFF'],
    ['NUL', '\u0000'],
    ['a bell', '\u0007'],
  ])('refuses %s, with its place', (_, character) => {
    seed.edit(article, '    role: byline', `    role: byline # ${character}`);
    expect(only()).toMatchObject({ code: 'BAD_TEXT', line: seed.line(article, 'role: byline'), column: 20 });
  });

  test('refuses a file that is not there', () => {
    rmSync(join(seed.folder, 'entities.yaml'));
    expect(only()).toMatchObject({ code: 'UNREADABLE' });
  });
});
