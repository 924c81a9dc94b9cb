import { leaseLocalNeo4j } from '../../cypher/local/lease.ts';
import { jarsFolder } from '../support/jars-folder.ts';
import type { Bench } from './bench.ts';
import { against, rounded, type Figure } from './results.ts';
import { median, percentile } from './rounds.ts';
import { openAsked, type Asked } from './scale/asked.ts';
import { madeOf, type Made } from './scale/made.ts';
import { questionsOf, type Question } from './scale/questions.ts';
import { subjectsOf } from './scale/subjects.ts';

/** Claims of each graph, the smallest first: `SHABAKA_SCALE=10000,100000` leaves the largest out. */
const sizes = (process.env.SHABAKA_SCALE ?? '10000,100000,1000000').split(',').map(Number);

export const bench: Bench = {
  rounds: 40,
  async measure({ rounds, report }) {
    const made: Made[] = [];
    for (const claims of sizes) made.push(await madeOf(claims, report));
    const opened: { close(): Promise<void> }[] = [];
    try {
      const graphs: Graph[] = [];
      for (const { claims, data, heap } of made) {
        report(`Starting the Neo4j of ${nameOf(claims)}`);
        const lease = await leaseLocalNeo4j({ data, jars: jarsFolder, heap });
        opened.unshift({ close: () => lease.release() });
        const asked = openAsked({ ...lease, database: 'neo4j' });
        opened.unshift(asked);
        graphs.push({ claims, asked, questions: questionsOf(await subjectsOf(asked.driver)) });
      }
      return [
        ...made.flatMap(loading),
        ...(await asking(graphs, rounds, report)),
        ...(await exporting(graphs, rounds, report)),
      ];
    } finally {
      for (const one of opened) await one.close();
    }
  },
};

interface Graph {
  claims: number;
  asked: Asked;
  questions: Question[];
}

const nameOf = (claims: number) => `${claims.toLocaleString('en')} claims`;

/** What it took to load that many. */
function loading({ claims, loaded }: Made): Figure[] {
  const figure = (what: string, value: number, unit: string, who = 'Shabaka'): Figure => ({
    what: `${nameOf(claims)} loaded: ${what}`,
    who,
    value: rounded(value),
    unit,
  });
  const importer = "Neo4j's importer, rows ready made";
  const alone = figure('time', loaded.importerSeconds, 's', importer);
  const aloneCpu = figure('CPU', loaded.importerCpu, 's', importer);
  return [
    alone,
    against(figure('time', loaded.seconds, 's'), alone, { atMost: 1.5 }),
    aloneCpu,
    against(figure('CPU', loaded.cpu, 's'), aloneCpu),
    figure('row files', loaded.rows, 'MB'),
    figure('rate', claims / loaded.seconds, 'claims/s'),
    figure('memory of the loader', loaded.loader, 'MB'),
    figure('memory of the importer', loaded.importer, 'MB'),
    figure('memory of Neo4j', loaded.neo4j, 'MB'),
    figure('store', loaded.store, 'MB'),
  ];
}

/** Every question of every graph, in turn; each graph over the smallest one. */
async function asking(graphs: Graph[], rounds: number, report: (line: string) => void): Promise<Figure[]> {
  const [smallest] = graphs;
  const figures: Figure[] = [];
  for (const [index, { what, isExact }] of (smallest?.questions ?? []).entries()) {
    report(what);
    const found = await askedInTurn(graphs, index, rounds);
    const goal = { atMost: 2 };
    for (const [measure, unit] of [
      ['median', 'ms'],
      ['p95', 'ms'],
      ['hits', 'hits'],
    ] as const) {
      const figureOf = ({ claims }: Graph): Figure => ({
        what:
          measure === 'median' ? what : `${what}, ${measure === 'p95' ? '95th percentile' : 'database hits'}`,
        who: nameOf(claims),
        value: found.get(claims)?.[measure] ?? Number.NaN,
        unit,
      });
      for (const graph of graphs)
        figures.push(
          graph === smallest || !smallest
            ? { ...figureOf(graph), value: rounded(figureOf(graph).value) }
            : against(figureOf(graph), figureOf(smallest), measure === 'hits' || isExact ? undefined : goal),
        );
    }
  }
  return figures;
}

/** How long an asker waits for the beginning of a file; all of it takes as long as there is. */
async function exporting(graphs: Graph[], rounds: number, report: (line: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const name of ['entities.csv', 'claims.jsonl', 'graph.gexf']) {
    report(name);
    const times = graphs.map((): number[] => []);
    for (let round = 0; round <= rounds; round += 1)
      for (const [index, { asked }] of graphs.entries()) {
        const time = await asked.exported(name);
        if (round > 0) times[index]?.push(time);
      }
    const [smallest, ...larger] = graphs.map(({ claims }, index) => ({
      what: `first piece of ${name}`,
      who: nameOf(claims),
      value: rounded(median(times[index] ?? [])),
      unit: 'ms',
    }));
    if (smallest) figures.push(smallest, ...larger.map((one) => against(one, smallest, { atMost: 2 })));
  }
  return figures;
}

interface Found {
  median: number;
  p95: number;
  hits: number;
}

async function askedInTurn(graphs: Graph[], index: number, rounds: number): Promise<Map<number, Found>> {
  const ready = await Promise.all(
    graphs.map(async ({ claims, asked, questions }) => {
      const statements = await asked.statements(questions[index] as Question);
      for (const each of statements) await asked.timed(each);
      return { claims, asked, statements, times: [] as number[] };
    }),
  );
  for (let round = 0; round < rounds; round += 1)
    for (const { asked, statements, times } of ready)
      times.push(await asked.timed(statements[round % statements.length] ?? []));
  const found = new Map<number, Found>();
  for (const { claims, asked, statements, times } of ready) {
    const hits: number[] = [];
    for (const each of statements) hits.push(await asked.hits(each));
    found.set(claims, { median: median(times), p95: percentile(times, 0.95), hits: median(hits) });
  }
  return found;
}
