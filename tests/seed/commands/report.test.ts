import { beforeEach, describe, expect, test } from 'vitest';
import type { Coverage } from '../../../seed/coverage.ts';
import type { Fault } from '../../../seed/check/fault.ts';
import { attachText } from '../../../seed/text/attached.ts';
import { seedCommand } from '../../support/seed-command.ts';
import { smallSeed, smallText, source, type SmallSeed } from '../../support/seed-files.ts';

let seed: SmallSeed;
beforeEach(() => {
  seed = smallSeed();
  return () => seed.remove();
});

/** Which claims are listed below each paragraph. */
function claimsBelow(out: string): Record<string, string[]> {
  const parts = out.split(/^ {2}paragraph /m).slice(1);
  return Object.fromEntries(
    parts.map((part) => [
      part.slice(0, part.indexOf(' covered')),
      [...part.matchAll(/^ {4}(\S+) {2}/gm)].map(([, key = '']) => key),
    ]),
  );
}

describe('report', () => {
  test('prints per paragraph how much is covered, and its claims', async () => {
    attachText(seed.data, Buffer.from(smallText));
    const { code, out, err } = await seedCommand(seed, ['report']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    // 33 of 63 code points of the second, 6 of 66 of the fourth
    expect(claimsBelow(out)).toEqual({
      '1 (byline): 100 %': ['c1'],
      '2 (body): 52 %': ['c2', 'c3'],
      '3 (heading): 100 %': ['c4'],
      '4 (body): 9 %': ['c5'],
    });
    expect(out).toContain('c5  act:small/experts (by act:mayor) denies (PR): pla:bridge backs con:safety');
    expect(out).not.toContain('npm run text');
  });

  test('counts characters as long as the text is not attached, and says how to attach it', async () => {
    const { code, out } = await seedCommand(seed, ['report']);
    expect(code).toBe(0);
    expect(Object.keys(claimsBelow(out))).toContain('2 (body): 33 characters');
    expect(out).toContain('npm run text');
  });

  test('gives the same to machines, with the faults of what is not reported', async () => {
    seed.write('sources/broken.yaml', 'format: source/1\n');
    const { code, out, err } = await seedCommand(seed, ['report', '--json']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const { sources, faults } = JSON.parse(out) as { sources: Coverage[]; faults: Fault[] };
    expect(sources.map(({ id }) => id)).toEqual(['small']);
    expect(sources[0]?.paragraphs.map(({ covered, percent }) => [covered, percent])).toEqual([
      [11, null],
      [33, null],
      [18, null],
      [6, null],
    ]);
    expect(sources[0]?.totals).toEqual({
      claims: 5,
      relations: 5,
      passages: 5,
      speakers: 3,
      covered: 68,
      percent: null,
    });
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({ file }) => file.endsWith('broken.yaml'))).toBe(true);
  });

  test('tells the fault of a source, and reports nothing of it', async () => {
    seed.edit(source, 'published: "2022-02~"', 'published: "last spring"');
    const { code, out, err } = await seedCommand(seed, ['report']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`small.yaml:${seed.place(source, '"last spring"')}: `);
  });
});
