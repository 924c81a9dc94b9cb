import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedCommand, seedProcess } from '../support/seed-command.ts';
import { smallSeed, type SmallSeed } from '../support/seed-files.ts';

let seed: SmallSeed;
beforeAll(() => {
  seed = smallSeed();
});
afterAll(() => seed.remove());

const commands = ['check', 'load', 'report', 'remove', 'annotate', 'text'];

describe('npm run seed', () => {
  test('tells every command when asked for help, on standard output', async () => {
    const { code, out, err } = await seedCommand(seed, ['check', '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  test.each([
    ['no command', []],
    ['a command that is none', ['chekc']],
    ['a word that every object knows', ['toString']],
    ['an option that is none', ['check', '--jsn']],
    ['an option without its value', ['annotate', '1', 'x', '--source']],
  ])('is called wrongly with %s, and tells what can be written', async (_, words) => {
    const { code, out, err } = await seedCommand(seed, words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('npm run seed -- COMMAND');
    const last = words.findLast((word) => word !== 'x');
    if (last) expect(err).toContain(last);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('ends its process with the code, and keeps data and remarks apart', async () => {
    const [fine, wrong] = await Promise.all([
      seedProcess(seed, ['check', '--json']),
      seedProcess(seed, ['chekc']),
    ]);
    expect([fine.code, JSON.parse(fine.out)]).toEqual([0, expect.objectContaining({ faults: [] })]);
    expect([wrong.code, wrong.out, wrong.err]).toEqual([2, '', expect.stringContaining('chekc')]);
  });

  test('is called wrongly with a seed folder that is not there', async () => {
    const { code, out, err } = await seedCommand({ ...seed, folder: `${seed.folder}/none` }, ['check']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`${seed.folder}/none`);
    expect(err).toContain('--seed');
  });

  test('tells that no database is known, and where to say one', async () => {
    const { code, out, err } = await seedCommand(seed, ['load']);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('NEO4J_URI');
  });
});
