import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../cypher/database.ts';
import type { LoadResult } from '../../../seed/load.ts';
import { emptyGraph, testDatabase } from '../../support/database.ts';
import { seedCommand } from '../../support/seed-command.ts';
import { entities, smallSeed, source, types, type SmallSeed } from '../../support/seed-files.ts';
import { wholeGraph } from '../../support/whole-graph.ts';

let seed: SmallSeed;
let database: Database;
beforeAll(() => {
  database = testDatabase();
});
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});
beforeEach(async () => {
  seed = smallSeed();
  await emptyGraph(database);
  return () => seed.remove();
});

/** With the run's own Neo4j, whose address is in the environment. */
const run = (...words: string[]) => seedCommand(seed, words, {});
const loaded = () => wholeGraph(database);
const totals = async () => (await database.read('read/graph'))[0];

/** A second source that says one thing that the first does not. */
function addOther() {
  const other = seed
    .read(source)
    .replace('id: small', 'id: other')
    .replace('speaker: act:small/experts', 'speaker: act:council')
    .replace('[pla:bridge, backs, con:safety]', '[act:council, backs, con:safety]');
  seed.write('sources/other.yaml', other);
}

describe('load', () => {
  test('brings an empty graph to what the files say', async () => {
    const { code, out, err } = await run('load');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('Loaded.');
    expect(await totals()).toMatchObject({
      actors: 5,
      places: 1,
      events: 1,
      concepts: 1,
      claims: 5,
      sources: 1,
    });
  });

  test('writes nothing the second time, and says so', async () => {
    await run('load');
    const before = await loaded();
    expect(before.length).toBeGreaterThan(20);
    const again = await run('load', '--json');
    expect(again.code).toBe(0);
    const { sources, changes } = JSON.parse(again.out) as LoadResult;
    expect({ sources, changes }).toEqual({
      sources: [{ id: 'small', changed: false, changes: {} }],
      changes: {},
    });
    expect((await run('load')).err).toContain('nothing was written');
    expect(await run('load', '--quiet')).toEqual({ code: 0, out: '', err: '' });
    expect(await loaded()).toEqual(before);
  });

  test('leaves a source with a fault as it was, and loads the others', async () => {
    addOther();
    await run('load');
    const before = await loaded();
    seed.edit('sources/other.yaml', 'en: The mayor opens it.', 'en: He opens it.');
    seed.edit('sources/other.yaml', 'published: "2022-02~"', 'published: "last spring"');
    const faulty = await run('load');
    expect({ code: faulty.code, out: faulty.out }).toEqual({ code: 1, out: '' });
    expect(faulty.err).toContain(`other.yaml:${seed.place('sources/other.yaml', '"last spring"')}: `);
    expect(await loaded()).toEqual(before);

    seed.edit(source, 'en: The mayor opens it.', 'en: She opens it.');
    const { code, out } = await run('load', '--json');
    expect(code).toBe(1);
    const { sources, faults } = JSON.parse(out) as LoadResult & { faults: unknown[] };
    expect(sources.map(({ id, changed }) => `${id} ${changed}`)).toEqual(['small true']);
    expect(faults).toHaveLength(1);
    const after = (await loaded()).join('\n');
    expect(after).toContain('She opens it.');
    expect(after).not.toContain('He opens it.');
  });

  test.each([
    ['the vocabulary', types, 'kind: concept', 'kind: conceit'],
    ['the registry', entities, 'type: flood', 'type: floods'],
  ])('changes nothing at all when %s has a fault', async (_, file, from, to) => {
    await run('load');
    const before = await loaded();
    seed.edit(source, 'en: The mayor opens it.', 'en: Nobody reads this.');
    seed.edit(file, from, to);
    const { code, err } = await run('load');
    expect(code).toBe(1);
    expect(err).toContain(`${file}:`);
    expect(await loaded()).toEqual(before);
  });

  test('keeps what is loaded when it is given one file of several', async () => {
    addOther();
    await run('load');
    const before = await loaded();
    const { code } = await run('load', '--force', join(seed.folder, source));
    expect(code).toBe(0);
    expect(await loaded()).toEqual(before);
  });

  test('ends soon and says what to do when Neo4j is away, before which faults are told', async () => {
    seed.edit(source, 'published: "2022-02~"', 'published: "last spring"');
    const away = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
    const { code, out, err } = await seedCommand(seed, ['load'], away);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/small\.yaml:[^]*Neo4j/);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe('remove', () => {
  test.each(['its id', 'its file'])(
    'takes a source out by %s with what only it says, and keeps the rest',
    async (by) => {
      await run('load');
      const before = await loaded();
      addOther();
      await run('load');
      expect(await totals()).toMatchObject({ claims: 10, sources: 2 });
      const { code, out, err } = await run(
        'remove',
        by === 'its id' ? 'other' : join(seed.folder, 'sources', 'other.yaml'),
      );
      expect({ code, out }).toEqual({ code: 0, out: '' });
      expect(err).toContain('other is removed.');
      expect(await loaded()).toEqual(before);
    },
  );

  test('changes nothing for a source that is not loaded, and says so', async () => {
    await run('load');
    const before = await loaded();
    const { code, err } = await run('remove', 'nowhere');
    expect(code).toBe(0);
    expect(err).toContain('nowhere was not loaded.');
    expect(await loaded()).toEqual(before);
  });

  test.each([
    ['no word', []],
    ['a file that is not there', ['none.yaml']],
  ])('is called wrongly with %s, and changes nothing', async (_, words) => {
    await run('load');
    const before = await loaded();
    const { code, out } = await run('remove', ...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(await loaded()).toEqual(before);
  });
});
