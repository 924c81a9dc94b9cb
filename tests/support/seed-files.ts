import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { paragraphsOf, spanOf } from '../../cypher/text/paragraphs.ts';
import { checkSeed, type Checked } from '../../seed/check/check-seed.ts';
import { seedFiles } from '../../seed/check/seed-files.ts';

/** Small valid files in a folder of their own, to spoil one by one; everything in them is made up. */
export interface SmallSeed {
  folder: string;
  /** Where attached texts lie. */
  data: string;
  /** Replaces the first occurrence of a text that must be there. */
  edit(file: string, from: string, to: string): void;
  write(file: string, content: string | Uint8Array): void;
  read(file: string): string;
  /** `line:column` at which a text first stands, both from 1. */
  place(file: string, text: string): string;
  check(given?: string[]): Checked;
  remove(): void;
}

export const source = 'sources/small.yaml';
export const entities = 'entities.yaml';
export const predicates = 'vocabulary/predicates.yaml';
export const types = 'vocabulary/types.yaml';
export const reference = 'reference.yaml';

/** The text of the source: astral letters, marks that no composed letter has, an empty line. */
export const smallText = [
  'By Jane Roe',
  '',
  'The mayor \u{10380}\u{10381} opened the old bridge in the first days of spring.',
  'Bridge back in use',
  'وقالَ خُبراء إنّ الجسر ليس آمنًا q\u0323 بعد الفيضان الأخير في المدينة.',
  '',
].join('\n');

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A passage as a claim names it: the first place of a cue. */
function passage(paragraph: number, cue: string): string {
  const whole = paragraphsOf(smallText)[paragraph - 1] ?? '';
  const start = Array.from(whole.slice(0, whole.indexOf(cue))).length;
  const end = start + Array.from(cue).length;
  if (spanOf(whole, start, end) !== cue) throw new Error(`paragraph ${paragraph} does not hold ${cue}`);
  return `      - at: "${paragraph}:${start}-${end}"\n        sha256: ${sha256(cue)}`;
}

const files: Record<string, string> = {
  [types]: `format: types/1
types:
${['person actor', 'outlet actor', 'bridge place', 'flood event', 'idea concept']
  .map((each) => each.split(' '))
  .map(([id, kind]) => `  - id: ${id}\n    kind: ${kind}\n    label:\n      ar: نوع\n      en: ${id}`)
  .join('\n')}
`,
  [predicates]: `format: predicates/1
roots:
  - id: deeds
    label:
      ar: أفعال
      en: Deeds
    quad: none
predicates:
${['wrote', 'opened', 'backs opposes', 'opposes backs', 'meets']
  .map((each) => each.split(' '))
  .map(
    ([id, opposite]) => `  - id: ${id}
    root: deeds
    label:
      ar: فعل
      en: ${id}
    inverse:
      ar: فعل
      en: ${id} by
    description:
      ar: وصف
      en: When somebody ${id}.${opposite ? `\n    opposite: ${opposite}` : ''}${id === 'meets' ? '\n    symmetric: true' : ''}`,
  )
  .join('\n')}
`,
  [entities]: `format: entities/1
entities:
${[
  'act:gazette actor outlet',
  'act:roe actor person',
  'act:mayor actor person',
  'act:council actor person',
  'act:small/experts actor person',
  'pla:bridge place bridge',
  'evt:flood event flood',
  'con:safety concept idea',
]
  .map((each) => each.split(' '))
  .map(
    ([id, kind, type]) => `  - id: ${id}
    kind: ${kind}
    type: ${type}
    label:
      ar: اسم
      en: ${id}
    description:
      ar: وصف
      en: Somebody or something.${id?.includes('/') ? '\n    anonymous: true' : ''}`,
  )
  .join('\n')}
`,
  [reference]: `format: reference/1
items:
  - key: bridge-point
    entity: pla:bridge
    point: { latitude: 36.5, longitude: 40.7, radius: 50, precision: site }
    seen: a map
  - key: mayor-wikidata
    entity: act:mayor
    wikidata: Q42
    seen: a list
`,
  [source]: `format: source/1
id: small
outlet: act:gazette
author: act:roe
language: en
title:
  ar: عنوان
  en: A bridge
published: "2022-02~"
text:
  paragraphs: 4
  sha256: ${sha256(smallText)}
paragraphs:
  - number: 1
    role: byline
    digest:
      - claims: [c1]
        ar: الكاتبة
        en: Who wrote it.
  - number: 2
    role: body
    digest:
      - claims: [c2, c3]
        ar: افتتاح
        en: It is open.
  - number: 3
    role: heading
    digest:
      - claims: [c4]
        ar: عنوان
        en: It is open, says the heading.
  - number: 4
    role: body
    digest:
      - claims: [c5]
        ar: تحذير
        en: Somebody warns.
claims:
  - key: c1
    speaker: act:gazette
    quote: heading
    polarity: asserts
    factuality: CT
    relations:
      - [act:roe, wrote, act:gazette]
    gloss:
      ar: الكاتبة
      en: Roe is the author.
    evidence:
${passage(1, 'By Jane Roe')}
  - key: c2
    speaker: act:roe
    quote: voice
    polarity: asserts
    factuality: CT
    relations:
      - [act:mayor, opened, pla:bridge]
    places: [pla:bridge]
    events: [evt:flood]
    time: "2022-21"
    gloss:
      ar: افتتاح
      en: The mayor opens it.
    evidence:
${passage(2, 'opened the old bridge')}
        cue: the old bridge
  - key: c3
    speaker: act:roe
    quote: voice
    polarity: denies
    factuality: PS
    relations:
      - [act:mayor, opposes, con:safety]
      - [act:mayor, meets, act:council]
    gloss:
      ar: العمدة
      en: No foe of safety.
    evidence:
${passage(2, 'The mayor \u{10380}\u{10381}')}
  - key: c4
    speaker: act:gazette
    quote: heading
    polarity: asserts
    factuality: CT
    relations:
      - [act:mayor, opened, pla:bridge]
    gloss:
      ar: عنوان
      en: The bridge is open.
    evidence:
${passage(3, 'Bridge back in use')}
  - key: c5
    speaker: act:small/experts
    reported-by: act:mayor
    reporter-stance: rejects
    quote: indirect
    polarity: denies
    factuality: PR
    basis: deduced
    relations:
      - [pla:bridge, backs, con:safety]
    said: "/2022-02"
    quantities:
      - { number: 2, unit: experts }
    gloss:
      ar: خبراء
      en: Experts warn.
    evidence:
${passage(4, 'q\u0323 بعد')}
`,
};

export function smallSeed(): SmallSeed {
  const folder = mkdtempSync(join(tmpdir(), 'shabaka-seed-'));
  const data = join(folder, 'data');
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const indexIn = (file: string, text: string) => {
    const index = read(file).indexOf(text);
    if (index < 0) throw new Error(`${file} does not hold ${text}`);
    return index;
  };
  for (const [file, content] of Object.entries(files)) write(file, content);
  return {
    folder,
    data,
    write,
    read,
    edit(file, from, to) {
      const index = indexIn(file, from);
      const before = read(file);
      write(file, before.slice(0, index) + to + before.slice(index + from.length));
    },
    place(file, text) {
      const before = read(file).slice(0, indexIn(file, text)).split('\n');
      return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
    },
    check: (given = []) => checkSeed(seedFiles(folder, given), data),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
