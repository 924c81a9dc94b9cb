import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { attachText } from '../../../seed/text/attached.ts';
import { articleText } from '../../support/article.ts';
import { ownSeed } from '../../support/own-seed.ts';
import { seedCommand, seedScript } from '../../support/seed-command.ts';
import { smallSeed, smallText, source, type SmallSeed } from '../../support/seed-files.ts';

let seed: SmallSeed;
beforeEach(() => {
  seed = smallSeed();
  return () => seed.remove();
});

const attach = () => attachText(seed.data, Buffer.from(smallText));
const article = articleText();
if (!article) console.warn('SKIPPED: the article is not beside the project, so nothing is looked up in it.');

describe('annotate', () => {
  test('prints lines to paste that the checker accepts when it has the text', async () => {
    attach();
    const { code, out } = await seedScript(seed, 'annotate', ['2', 'old bridge in']);
    expect(code).toBe(0);
    // two letters before it are beyond the basic plane: one code point each
    expect(out).toContain('at: "2:24-37"');
    expect(out).toContain('cue: old bridge in');
    const [before = ''] = /      - at: "2:13-34"\n.*\n.*cue: the old bridge\n/.exec(seed.read(source)) ?? [];
    seed.edit(source, before, out);
    expect(seed.check()).toMatchObject({ faults: [], compared: ['small'] });
    // and not any others
    seed.edit(source, '"2:24-37"', '"2:23-36"');
    expect(seed.check().faults).not.toEqual([]);
  });

  test('finds what is written with other marks, and gives it as the text has it, for machines too', async () => {
    attach();
    const { code, out } = await seedCommand(seed, ['annotate', '4', 'قال خبراء', '--json']);
    expect(code).toBe(0);
    const places = JSON.parse(out) as { at: string; sha256: string; cue: string }[];
    expect(places).toEqual([
      { at: '4:1-12', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), cue: 'قالَ خُبراء' },
    ]);
  });

  test('gives no cue of more than four words, because that is a quotation', async () => {
    attach();
    const { out } = await seedCommand(seed, ['annotate', '2', 'the old bridge in the']);
    expect(out).toMatch(/at: "2:20-41"/);
    expect(out).not.toContain('cue');
  });

  test('says where a cue stands that is not in the paragraph', async () => {
    attach();
    const { code, out, err } = await seedCommand(seed, ['annotate', '1', 'bridge']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('it stands in 2, 3.');
  });

  test('says how to attach the text that it needs', async () => {
    const { code, out, err } = await seedCommand(seed, ['annotate', '1', 'Jane']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('npm run text');
  });

  test.each([
    ['no paragraph', ['bridge'], 'PARAGRAPH'],
    ['paragraph 0', ['0', 'bridge'], 'PARAGRAPH'],
    ['a paragraph beyond the last', ['5', 'bridge'], '4'],
    ['a cue that is not between quotes', ['2', 'old', 'bridge'], 'PARAGRAPH "cue"'],
    ['a source that is none', ['2', 'bridge', '--source', 'smal'], 'small'],
  ])('is called wrongly with %s, and says what to write', async (_, words, write) => {
    attach();
    const { code, out, err } = await seedCommand(seed, ['annotate', ...words]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(write);
  });

  test('asks which source when there are two', async () => {
    seed.write('sources/other.yaml', seed.read(source).replace('id: small', 'id: other'));
    const { code, err } = await seedCommand(seed, ['annotate', '1', 'Jane']);
    expect(code).toBe(2);
    expect(err).toContain('--source');
    expect(err).toMatch(/other, small|small, other/);
  });

  test.skipIf(!article)('finds a name in the article as the project’s own file has it', async () => {
    attachText(seed.data, article ?? Buffer.alloc(0));
    const own = join(ownSeed, 'sources', 'alhal-2022-rifai.yaml');
    const { code, out } = await seedCommand({ ...seed, folder: ownSeed }, ['annotate', '1', 'مالك الرفاعي']);
    expect(code).toBe(0);
    expect(readFileSync(own, 'utf8')).toContain(out);
  });
});
