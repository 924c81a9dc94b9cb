import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { seedCommand, seedScript } from '../../support/seed-command.ts';
import { smallSeed, smallText, type SmallSeed } from '../../support/seed-files.ts';

let seed: SmallSeed;
beforeEach(() => {
  seed = smallSeed();
  return () => seed.remove();
});

const file = (name: string) => join(seed.folder, name);

describe('text', () => {
  test('keeps a copy of a source’s text, which the checker then compares with', async () => {
    seed.write('text.txt', smallText);
    expect(seed.check().compared).toEqual([]);
    const { code, err } = await seedScript(seed, 'text', [file('text.txt')]);
    expect(code).toBe(0);
    expect(err).toContain('small');
    expect(seed.check()).toMatchObject({ faults: [], compared: ['small'] });
  });

  test('refuses a text that is no source’s, says which it expects, and keeps nothing', async () => {
    // one letter more
    seed.write('text.txt', `${smallText}.`);
    const { code, out, err } = await seedCommand(seed, ['text', file('text.txt')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    const [given, ...expected] = err.match(/[0-9a-f]{64}/g) ?? [];
    expect(expected).toEqual([seed.check().knowledge?.sources[0]?.text.sha256]);
    expect(given).not.toBe(expected[0]);
    expect(existsSync(seed.data) ? readdirSync(seed.data) : []).toEqual([]);
  });

  test('says for machines which text it was given', async () => {
    seed.write('text.txt', smallText);
    const { code, out } = await seedCommand(seed, ['text', file('text.txt'), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      source: 'small',
      sha256: seed.check().knowledge?.sources[0]?.text.sha256,
    });
  });

  test.each([
    ['no file', []],
    ['two files', ['a.txt', 'b.txt']],
    ['a file that is not there', ['none.txt']],
    ['a folder', ['sources']],
  ])('is called wrongly with %s', async (_, names) => {
    const { code, out, err } = await seedCommand(seed, ['text', ...names.map(file)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(names.length === 1 ? file(names[0] ?? '') : 'npm run text -- FILE');
    expect(err).not.toMatch(/^\s+at /m);
  });
});
