import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fold } from '../../cypher/names/fold.ts';
import { checkSeed } from '../../seed/check/check-seed.ts';
import { seedFiles } from '../../seed/check/seed-files.ts';
import { attachText } from '../../seed/text/attached.ts';
import { articleText } from '../support/article.ts';
import { ownSeed } from '../support/own-seed.ts';

const root = dirname(ownSeed);
const text = articleText();
if (!text)
  console.warn('SKIPPED: the article is not beside the project, so nothing is compared with its text.');

/** Words in a row that may not be the article's. */
const run = 5;

function runs(content: string): string[] {
  const words = fold(content).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - run + 1))
    .map((_, at) => words.slice(at, at + run).join(' '));
}

describe.skipIf(!text)('with the article at hand', () => {
  const bytes = text ?? Buffer.alloc(0);

  test('every span has the hash and the cue that the file says', () => {
    const data = mkdtempSync(join(tmpdir(), 'shabaka-text-'));
    try {
      attachText(data, bytes);
      expect(checkSeed(seedFiles(ownSeed), data)).toMatchObject({
        faults: [],
        compared: ['alhal-2022-rifai'],
      });
    } finally {
      rmSync(data, { recursive: true });
    }
  });

  test('none of its sentences is in the repository', () => {
    const original = new Set(runs(bytes.toString('utf8')));
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter((file) => file !== '' && !file.endsWith('.png') && existsSync(join(root, file)));
    const copied = files.filter((file) =>
      runs(readFileSync(join(root, file), 'utf8')).some((own) => original.has(own)),
    );
    expect(copied).toEqual([]);
  });
});

describe('the article’s annotation', () => {
  const source = checkSeed(seedFiles(ownSeed), '').knowledge?.sources.find(
    ({ id }) => id === 'alhal-2022-rifai',
  );
  const relations = source?.claims.flatMap((claim) => claim.relations) ?? [];

  test('covers every paragraph with a claim', () => {
    const covered = new Set(
      source?.claims.flatMap(({ evidence }) => evidence.map(({ paragraph }) => paragraph)),
    );
    expect([...covered].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });

  test('ties the SDF to the prison by nothing, because the article does not', () => {
    const tied = relations.filter(
      ({ subject, object }) =>
        [subject, object].includes('act:sdf') &&
        [subject, object].some((id) => id === 'pla:sinaa-prison' || id === 'evt:sinaa-prison-attack'),
    );
    expect(tied).toEqual([]);
  });

  test('gives the attack no calendar date, because the article does not', () => {
    const dated = source?.claims.filter(
      ({ events, relations: own, time }) =>
        time !== undefined &&
        [...events, ...own.flatMap(({ subject, object }) => [subject, object])].includes(
          'evt:sinaa-prison-attack',
        ),
    );
    expect(dated).toEqual([]);
  });

  test('keeps apart what Russia says, what Saleh says Russia signals, and what press reports say', () => {
    const speakers = new Set(
      source?.claims.map(({ speaker, reportedBy }) => `${speaker} by ${reportedBy ?? 'itself'}`),
    );
    for (const voice of [
      'act:russian-forces by itself',
      'act:russia by act:zara-saleh',
      'act:alhal-2022-rifai/press-reports by itself',
    ])
      expect(speakers).toContain(voice);
  });
});
