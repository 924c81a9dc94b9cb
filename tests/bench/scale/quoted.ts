import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { asTable, tableThatBegins } from '../markdown-table.ts';
import { results, type Figure, type Run } from '../results.ts';

/** Pages that quote what `bench -- scale` measured, each in tables that are known by their first heading. */
const pages = ['README.md', join('docs', 'operating.md')].map((name) =>
  join(import.meta.dirname, '..', '..', '..', name),
);

/** Questions that the README names, as the bench calls them; docs/operating.md has all. */
const telling = [
  'search by prefix',
  'hub with its groups',
  'neighbours of the hub',
  'claims of the biggest speaker',
  'perspective of the biggest speaker',
  'the two biggest speakers compared',
  'paths from hub to hub',
  'map of everywhere',
  'timeline by month',
];

/** A page with each table of it as it was measured last. */
export async function withScale(page: string, run: Run | undefined): Promise<string> {
  if (!run) return page;
  let text = page;
  for (const [first, table] of [
    ['claims', () => sizing(run.figures)],
    ['of a million claims', () => questions(run.figures, telling, 'of a million claims')],
    ['question', () => questions(run.figures, undefined, 'question')],
  ] as const)
    text = text.replace(tableThatBegins(first), table);
  return format(text, { parser: 'markdown', printWidth: 100, proseWrap: 'preserve' });
}

const size = (megabytes: number) =>
  megabytes < 1000 ? `${Number(megabytes.toPrecision(3))} MB` : gigabytes(megabytes);
const gigabytes = (megabytes: number) => `${(megabytes / 1024).toFixed(1)} GB`;

/** What a graph of each size takes. */
function sizing(figures: readonly Figure[]): string {
  const loaded = figures.flatMap(({ what }) => /^(.+) claims loaded: store$/.exec(what)?.[1] ?? []);
  return asTable([
    ['claims', 'row files', 'store', 'CPU to load', 'memory of the loader', 'of the importer', 'of Neo4j'],
    ...loaded.map((claims) => {
      const of = (what: string) => {
        const found = figures.find(
          (one) => one.who === 'Shabaka' && one.what === `${claims} claims loaded: ${what}`,
        );
        if (!found) throw new Error(`"${what}" of ${claims} claims was not measured`);
        return found.value;
      };
      return [
        claims,
        size(of('row files')),
        size(of('store')),
        `${of('CPU')} s`,
        ...['the loader', 'the importer', 'Neo4j'].map((who) => gigabytes(of(`memory of ${who}`))),
      ];
    }),
  ]);
}

/** Milliseconds at each size, and how many times as long the largest takes as the smallest. */
function questions(figures: readonly Figure[], named: readonly string[] | undefined, first: string): string {
  const asked = new Map<string, Figure[]>();
  for (const figure of figures)
    if (figure.unit === 'ms' && !figure.what.endsWith('95th percentile'))
      asked.set(figure.what, [...(asked.get(figure.what) ?? []), figure]);
  const rows = [...asked].filter(([what]) => !named || named.includes(what));
  const sizes = rows[0]?.[1].map(({ who }) => who.replace(' claims', '')) ?? [];
  return asTable([
    [first, ...sizes, 'ratio'],
    ...rows.map(([what, found]) => [
      what,
      ...found.map(({ value }) => `${value} ms`),
      `${found.at(-1)?.ratio?.toPrecision(2) ?? ''} ×`,
    ]),
  ]);
}

export const readPages = () => pages.map((path) => readFileSync(path, 'utf8'));

/** Brings both pages up to what was measured last. */
export async function quoteScale(): Promise<void> {
  const { scale } = results();
  for (const path of pages) writeFileSync(path, await withScale(readFileSync(path, 'utf8'), scale));
}
