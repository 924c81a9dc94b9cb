import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../../seed/check/fault.ts';
import { seedCommand } from '../../support/seed-command.ts';
import { smallSeed, source, type SmallSeed } from '../../support/seed-files.ts';

let seed: SmallSeed;
beforeEach(() => {
  seed = smallSeed();
});
afterEach(() => seed.remove());

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

/** Ten places in the small source, each with a mistake of its own kind; in the order of the file. */
const mistakes = [
  ['language: en', 'language: eng', 'eng'],
  ['published: "2022-02~"', 'published: "last spring"', '"last spring"'],
  ['[c2, c3]', '[c2, c3, c9]', 'c9'],
  ['role: heading', 'role: headline', 'headline'],
  ['[act:roe, wrote, act:gazette]', '[act:roe, wrotte, act:gazette]', 'wrotte'],
  ['places: [pla:bridge]', 'places: [evt:flood]', 'evt:flood'],
  ['[act:mayor, opposes, con:safety]', '[act:mayor, opposes, act:mayor]', '[act:mayor, opposes, act:mayor]'],
  ['"3:0-18"', '"3:18-18"', '"3:18-18"'],
  ['    polarity: denies\n    factuality: PR\n', '    factuality: PR\n', 'key: c5'],
  ['reported-by: act:mayor', 'reported-by: act:small/experts', 'act:small/experts\n    reporter'],
] as const;

describe('check', () => {
  test('ends with 0 and prints nothing but the count of claims when all is fine', async () => {
    expect(await seedCommand(seed, ['check'])).toEqual({
      code: 0,
      out: '',
      err: 'small: 5 claims, no fault.\n',
    });
  });

  test('says nothing at all when all is fine and it is asked to be quiet', async () => {
    expect(await seedCommand(seed, ['check', '--quiet'])).toEqual({ code: 0, out: '', err: '' });
  });

  test('prints ten faults of a source as ten lines that link to their places', async () => {
    for (const [from, to] of mistakes) seed.edit(source, from, to);
    const { code, out, err } = await seedCommand(seed, ['check']);
    expect(code).toBe(1);
    const lines = linesOf(out);
    expect(lines.map((line) => /small\.yaml:(\d+:\d+): /.exec(line)?.[1])).toEqual(
      mistakes.map(([, , at]) => seed.place(source, at)),
    );
    // file:line:column: what is wrong; what to write
    for (const line of lines) expect(line).toMatch(/^\S+small\.yaml:\d+:\d+: [^;]+\S; \S.*$/);
    expect(err).toContain('10');
  });

  test('prints faults for machines as one JSON', async () => {
    seed.edit(source, 'published: "2022-02~"', 'published: "last spring"');
    const { code, out, err } = await seedCommand(seed, ['check', '--json']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const { faults, warnings, compared } = JSON.parse(out) as Record<string, Fault[]>;
    expect(faults).toMatchObject([{ code: 'BAD_TIME' }]);
    expect(`${faults?.[0]?.line}:${faults?.[0]?.column}`).toBe(seed.place(source, '"last spring"'));
    expect({ warnings, compared }).toEqual({ warnings: [], compared: [] });
  });

  test('tells of each file that cannot be read, and checks the others', async () => {
    seed.edit(source, 'published: "2022-02~"', 'published: "last spring"');
    const given = [seed.folder, join(seed.folder, 'none.yaml'), join(seed.folder, source)];
    const { code, out } = await seedCommand(seed, ['check', '--json', ...given]);
    expect(code).toBe(1);
    const { faults } = JSON.parse(out) as { faults: Fault[] };
    expect(faults.map((fault) => fault.code).sort()).toEqual(['BAD_TIME', 'UNREADABLE', 'UNREADABLE']);
  });

  test('prints what is worth a look, and ends with 0 for it', async () => {
    seed.edit(source, 'en: The mayor opens it.', 'en: The mayor probably opens it.');
    const { code, out } = await seedCommand(seed, ['check']);
    expect(code).toBe(0);
    expect(linesOf(out)).toHaveLength(1);
    expect(out).toMatch(/small\.yaml:\d+:\d+: worth a look: /);
  });
});
