import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSeed, type Checked } from '../../../seed/check/check-seed.ts';
import { seedFiles } from '../../../seed/check/seed-files.ts';
import { claimRows } from '../../../seed/claim-rows.ts';
import { contentHash } from '../../../seed/content-hash.ts';
import { project } from '../../../seed/project.ts';
import { readingOf } from '../../../seed/reading.ts';
import { madeGraph } from './made-graph.ts';
import { writeFiles, writeRows } from './write-graph.ts';

const size = { claims: 800, seed: 7 };
const graph = madeGraph(size);
const expected = graph.expected();
const folder = mkdtempSync(join(tmpdir(), 'shabaka-made-'));
let checked: Checked;

beforeAll(async () => {
  writeFiles(graph, join(folder, 'files'));
  await writeRows(graph, join(folder, 'rows'));
  checked = checkSeed(seedFiles(join(folder, 'files')), folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hashOf = (claims: number, seed: number) => contentHash([...madeGraph({ claims, seed }).sources()]);

describe('a made-up graph', () => {
  test('is the same for the same seed, and another one for another', () => {
    expect(hashOf(200, 1)).toBe(hashOf(200, 1));
    expect(hashOf(200, 2)).not.toBe(hashOf(200, 1));
  });

  test('has exactly as many claims as asked for, down to one', () => {
    for (const claims of [1, 11, 333]) expect(madeGraph({ claims, seed: 3 }).expected().claims).toBe(claims);
    expect(expected.claims).toBe(800);
  });

  test('passes the checker as files', () => {
    expect(checked.faults).toEqual([]);
    expect(checked.knowledge?.sources).toHaveLength(expected.sources);
  });

  test('says the same in rows as in files', () => {
    const read = (name: string) =>
      readFileSync(join(folder, 'rows', name), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown);
    expect(read('entities.jsonl')).toEqual(graph.entities);
    expect(read('reference.jsonl')).toEqual(graph.reference);
    expect(read('sources.jsonl')).toEqual([...graph.sources()]);
    expect(checked.knowledge?.entities.map(({ id }) => id)).toEqual(graph.entities.map(({ id }) => id));
  });

  test('has the counts that the projector finds', () => {
    const { knowledge } = checked;
    if (!knowledge) throw new Error('the made-up graph has faults');
    const reading = readingOf(knowledge);
    const rows = knowledge.sources.flatMap((source) => claimRows(source, reading, () => false));
    const { relations } = project(
      rows.map(({ id, speaker, properties, relations: said }) => ({
        id,
        speaker,
        origin: speaker,
        reported: false,
        polarity: properties.polarity as 'ASSERTS' | 'DENIES',
        relations: said,
      })),
      (predicate) => reading.opposite(predicate),
    );
    const hub = (id: string) => relations.filter(({ subject, object }) => subject === id || object === id);
    expect(expected).toMatchObject({
      claims: rows.length,
      passages: new Set(rows.flatMap(({ passages }) => passages.map(({ id }) => id))).size,
      paragraphs: knowledge.sources.flatMap(({ paragraphs }) => paragraphs).length,
      reported: rows.filter(({ reportedBy }) => reportedBy !== null).length,
      denials: rows.filter(({ properties }) => properties.polarity === 'DENIES').length,
      timeless: rows.filter(({ properties }) => !('time' in properties)).length,
      vague: rows.filter(({ properties: { timeMin, timeMax } }) => timeMin !== timeMax).length,
      relations: relations.length,
      contested: relations.filter(({ stance }) => stance === 'CONTESTED').length,
      denied: relations.filter(({ stance }) => stance === 'DENIED').length,
      speakers: new Set(rows.map(({ speaker }) => speaker)).size,
      hubs: expected.hubs.map(([id]) => [id, hub(id).length]),
    });
  });

  test('has two hubs, a loud speaker, and every awkward case', () => {
    const { hubs, loudest, claims, relations } = madeGraph({ claims: 5000, seed: 1 }).expected();
    expect(hubs.map(([id]) => id)).toEqual(['act:e0', 'act:e1']);
    for (const [, degree] of hubs) expect(degree).toBeGreaterThan(relations / 25);
    expect(loudest[1]).toBeGreaterThan(claims / 25);
    for (const [what, count] of Object.entries(expected))
      if (typeof count === 'number') expect([what, count > 0]).toEqual([what, true]);
  });

  test('mixes scripts in its names', () => {
    const names = graph.entities.map(({ label }) => label);
    expect(
      names.filter(({ ar }) => /\p{Script=Arabic}/u.test(ar) && /\p{Script=Latin}/u.test(ar)),
    ).not.toEqual([]);
    expect(names.filter(({ en }) => /[āʾŞêṭ]/.test(en))).not.toEqual([]);
  });
});
