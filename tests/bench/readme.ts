import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { asTable, tableThatBegins } from './markdown-table.ts';
import { goalOf, results, type Figure, type Run } from './results.ts';

/** A table of the README that quotes what a subcommand measured; its first cell says which table it is. */
interface Quoted {
  subcommand: string;
  first: string;
  /** Headings, each with who stands under it. */
  columns: Record<string, readonly string[]>;
  /** Names of rows, each with what was measured. */
  rows: Record<string, string>;
}

const tables: readonly Quoted[] = [
  {
    subcommand: 'server',
    first: 'neighbours',
    columns: {
      Shabaka: ['Shabaka'],
      'mercurius + jit': ['mercurius + jit'],
      'GraphQL Yoga': ['graphql-yoga as it comes'],
      'Apollo Server': ['Apollo Server 5'],
      '`@neo4j/graphql`': ['@neo4j/graphql 7.6'],
    },
    rows: {
      '50': '50 neighbours, CPU',
      '500': '500 neighbours, CPU',
      '5,000': '5000 neighbours, CPU',
      '50 from Neo4j, × driver': '50 neighbours from Neo4j, CPU',
    },
  },
  {
    subcommand: 'client',
    first: 'CPU of the page',
    columns: {
      'Shabaka as it opens': ['Shabaka as it opens'],
      'with all of it drawn': ['Shabaka, all unfolded', 'Shabaka'],
      sigma: ['sigma as it comes'],
    },
    rows: {
      'the first picture, × cytoscape': 'first picture of 1,000 / 3,000, CPU',
      'a frame while it is moved, × cytoscape': 'pan of 1,000 / 3,000, CPU',
      'a frame while one is dragged, × cytoscape': 'drag of 1,000 / 3,000, CPU',
      'pointing at one, × cytoscape': 'hover of 1,000 / 3,000, CPU',
      '50 more, × drawing all anew': '50 more beside 1,000, CPU',
      'a layout, × fcose': 'layout of 1,000 / 3,000, CPU',
      'what it leaves of stress, × fcose': 'its stress',
    },
  },
];

/** The README with every table as it was measured last; what was never measured has none to be filled. */
export async function withFigures(readme: string, measured: Record<string, Run>): Promise<string> {
  let text = readme;
  for (const table of tables) {
    const there = tableThatBegins(table.first);
    const run = measured[table.subcommand];
    if (!run) continue;
    if (!there.test(text)) throw new Error(`README.md has no table that begins with "${table.first}"`);
    text = text.replace(there, () => tableOf(table, run.figures));
  }
  return format(text, { parser: 'markdown', printWidth: 110, proseWrap: 'preserve' });
}

function tableOf({ first, columns, rows }: Quoted, figures: readonly Figure[]): string {
  const lines = Object.entries(rows).map(([name, what]) => {
    const of = figures.filter((figure) => figure.what === what);
    const floor = of.find(({ over }) => over === undefined);
    if (!floor) throw new Error(`"${what}" was not measured`);
    const over = of.filter((figure) => figure.over === floor.who);
    const cells = Object.values(columns).map((who) => {
      const figure = over.find((one) => who.includes(one.who));
      return figure ? `${figure.ratio!.toPrecision(3)} ×` : '';
    });
    return [name, ...cells, aimOf(over)];
  });
  const head = [first, ...Object.keys(columns), 'aimed at'];
  return asTable([head, ...lines]);
}

function aimOf(figures: readonly Figure[]): string {
  const aimed = figures.find(({ goal }) => goal);
  return aimed ? goalOf(aimed) : '';
}

const file = join(import.meta.dirname, '..', '..', 'README.md');

export const readReadme = () => readFileSync(file, 'utf8');

/** Brings the README up to what was measured last. */
export async function quoteInReadme(): Promise<void> {
  writeFileSync(file, await withFigures(readReadme(), results()));
}
