import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pythonEnvironment, whyNoPython } from '../../notebooks/python-environment.ts';
import { startProcess } from '../support/app-process.ts';
import { ask } from '../support/ask.ts';
import { serveArticle, type Served } from '../support/served.ts';
import type { Language } from '../support/steps.ts';
import { isInstalled } from '../support/program.ts';

const run = promisify(execFile);
const root = dirname(dirname(import.meta.dirname));
const readers = join(root, 'tests', 'readers');
const folder = mkdtempSync(join(tmpdir(), 'shabaka-slides-'));
const id = 'story:russia-isis-prison';

/** Why slides can't be opened here by the program that most people have without paying for one, or null. */
const noOffice =
  isInstalled('soffice', '--version') && isInstalled('pdftotext', '-v')
    ? null
    : 'soffice or pdftotext is not installed (libreoffice-impress, poppler-utils), so no slide was opened in it';
if (noOffice) console.warn(noOffice);
const noPython = whyNoPython();
if (noPython) console.warn(`${noPython} No slide was read by python-pptx.`);

interface Slide {
  shapes: number;
  connectors: number;
  ends: number;
  loose: number[];
  /** The middle of each, in parts of the slide, and its colour. */
  marks: [x: number, y: number, color: string][];
  texts: string[];
  fonts: string[];
  directions: string[];
  notes: string;
}
type Both = Record<Language, string>;
interface Step {
  title: Both;
  caption: Both;
  notes: Both;
  footnotes: { number: number }[];
  view: { entities: { id: string }[] };
}

let served: Served;
let steps: Step[];
let labels: Map<string, Both>;
const paths: Both = { en: '', ar: '' };
const slides: Record<Language, Slide[]> = { en: [], ar: [] };

beforeAll(async () => {
  served = await serveArticle();
  const { story } = await ask<{ story: { steps: Step[] } }>(
    served.address,
    'query($id: ID!) { story(id: $id) { steps { title { ar en } caption { ar en } notes { ar en } footnotes { number } view } } }',
    { id },
  );
  ({ steps } = story);
  const ids = [...new Set(steps.flatMap(({ view }) => view.entities.map((entity) => entity.id)))];
  const { subgraph } = await ask<{ subgraph: { entities: { id: string; label: Both }[] } }>(
    served.address,
    'query($ids: [ID!]!) { subgraph(ids: $ids) { entities { id label { ar en } } } }',
    { ids },
  );
  labels = new Map(subgraph.entities.map((entity) => [entity.id, entity.label]));
  for (const language of ['en', 'ar'] as const) {
    const asked = ['story', id, '--to', 'pptx', '--language', language, '--out', folder];
    const command = startProcess('client/export/main.ts', [...asked, '--at', served.address], {});
    const { code } = await command.ended;
    expect(code, command.printed()).toBe(0);
    paths[language] = join(folder, `russia-isis-prison.${language}.pptx`);
  }
  if (noPython) return;
  const requirements = join(readers, 'slides-requirements.txt');
  const python = await pythonEnvironment(requirements, join(root, '.local'), console.error);
  for (const language of ['en', 'ar'] as const) {
    const { stdout } = await run(python, [join(readers, 'read_slides.py'), paths[language]], {
      maxBuffer: 50_000_000,
    });
    slides[language] = JSON.parse(stdout) as Slide[];
  }
}, 900_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await served.stop();
});

/** What keeps parts of a sentence apart is no part of what is said. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/gu, '');
const labelsOf = (step: Step, language: Language) =>
  step.view.entities.map((entity) => labels.get(entity.id)![language]);

describe.skipIf(noPython !== undefined).each(['en', 'ar'] as const)(
  'python-pptx reads of slides in %s',
  (language) => {
    test('labels, title, caption and notes as they are, and who says so', () => {
      expect(slides[language]).toHaveLength(steps.length);
      slides[language].forEach(({ texts, notes }, nth) => {
        const step = steps[nth]!;
        const said = texts.map(plain);
        for (const text of [step.title[language], step.caption[language], ...labelsOf(step, language)])
          expect(said, `step ${nth + 1}`).toContain(text);
        for (const { number } of step.footnotes)
          expect(
            said.filter((text) => text.startsWith(`[${number}] `)),
            `step ${nth + 1}`,
          ).toHaveLength(1);
        expect(notes).toBe(step.notes[language]);
      });
    });

    test('shapes, lines that hang on them, one font that is everywhere, and one direction', () => {
      for (const { shapes, connectors, ends, loose, fonts, directions } of slides[language]) {
        expect(shapes).toBeGreaterThan(10);
        expect([ends, loose]).toEqual([connectors * 2, []]);
        expect([fonts, directions]).toEqual([['Arial'], [language === 'ar' ? '1' : '0']]);
      }
      // lines that bow have no ends to hang on marks
      expect(slides[language].filter(({ connectors }) => connectors > 1).length).toBeGreaterThan(8);
    });
  },
);

/** A page as the program draws it: a picture without compression, and its width and height. */
function drawn(pdf: string, page: number) {
  const name = join(folder, `page-${page}`);
  execFileSync('pdftoppm', ['-r', '72', '-f', String(page), '-l', String(page), '-singlefile', pdf, name]);
  const bytes = readFileSync(`${name}.ppm`);
  const [, width = '', height = ''] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1')) ?? [];
  const pixels = bytes.subarray(bytes.length - Number(width) * Number(height) * 3);
  return (x: number, y: number) => {
    const at = (Math.floor(y * Number(height)) * Number(width) + Math.floor(x * Number(width))) * 3;
    return [...pixels.subarray(at, at + 3)];
  };
}

/**
 * As pdftotext writes lam with alef where LibreOffice drew them as one letter. What it makes of a mark on a letter is not
 * known, so words that have one are left out.
 */
const asWritten = (word: string) => [word, word.replace(/\u0644([\u0622\u0623\u0625\u0627])/gu, '$1\u0644')];
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

describe.skipIf(noOffice !== null)('LibreOffice', () => {
  test.each(['en', 'ar'] as const)(
    'makes of slides in %s as many pages, with all words, and marks where the picture has them',
    async (language) => {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const convert = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, paths[language]];
      await run('soffice', convert, { timeout: 240_000 });
      const pdf = paths[language].replace(/pptx$/, 'pdf');
      const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
      expect(pages).toHaveLength(steps.length);
      for (const [nth, step] of steps.entries()) {
        // a glyph of no width between joined letters, which LibreOffice writes as this
        const page = letters(pages[nth]!.replaceAll('\u202aJ\u202c', ''));
        const caption = step.caption[language].replace(/\[\d+\]/g, ' ');
        const texts = [step.title[language], caption, ...labelsOf(step, language)];
        const wanted = texts
          .join(' ')
          .split(/\s+/u)
          .filter((word) => !/\p{M}/u.test(word));
        const missing = wanted.filter((word) => !asWritten(letters(word)).some((one) => page.includes(one)));
        expect({ step: nth + 1, missing }).toEqual({ step: nth + 1, missing: [] });
      }
      for (const [nth, { marks }] of slides[language].entries()) {
        const colorAt = drawn(pdf, nth + 1);
        for (const [x, y, color] of marks) {
          const wanted = [0, 2, 4].map((from) => Number.parseInt(color.slice(from, from + 2), 16));
          colorAt(x, y).forEach((part, channel) =>
            expect(Math.abs(part - wanted[channel]!), `${color} on page ${nth + 1}`).toBeLessThan(24),
          );
        }
      }
    },
    300_000,
  );
});
