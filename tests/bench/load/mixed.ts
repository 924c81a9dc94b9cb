import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { leaseLocalNeo4j } from '../../../cypher/local/lease.ts';
import { jarsFolder } from '../../support/jars-folder.ts';
import { memoryOf } from '../../support/memory.ts';
import { serveArticle, type Served } from '../../support/served.ts';
import type { BenchOptions } from '../bench.ts';
import { rounded, type Figure } from '../results.ts';
import { percentile, slope } from '../rounds.ts';
import { questions, type MixedQuestion } from './questions.ts';

/** Questions a second, however long the answers take: an asker who waits would hide that others have to. */
const rate = 20;
const look = 5000;
const usualMinutes = 10;

/** What a server on a Neo4j of its own, with the project's sources, answered and held while it was asked for minutes. */
export interface MixedLoad {
  answers: Answers;
  /** Megabytes that were held after a collection, by the minute. */
  held: [minute: number, megabytes: number][];
}

export async function mixed({ report, minutes = usualMinutes }: BenchOptions): Promise<Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'shabaka-bench-'));
  const lease = await leaseLocalNeo4j({ data, jars: jarsFolder, report });
  const served = await serveArticle({
    NEO4J_URI: lease.uri,
    NEO4J_USERNAME: lease.username,
    NEO4J_PASSWORD: lease.password,
    SHABAKA_DATA: data,
    ...withProbe,
  });
  try {
    return figuresOf(await mixedLoad(served, minutes, report), minutes);
  } finally {
    await served.stop();
    await lease.release();
    rmSync(data, { recursive: true, force: true });
  }
}

const probe = pathToFileURL(join(import.meta.dirname, '..', '..', 'support', 'memory-probe.mjs'));
/** What a server must be started with to tell its memory. */
export const withProbe = { NODE_OPTIONS: `--import=${probe.href}` };

/** Asks for so long, after half a minute of warming up, and looks at the memory now and then. */
export async function mixedLoad(
  served: Served,
  minutes: number,
  report: (line: string) => void,
): Promise<MixedLoad> {
  report('Asking for half a minute, so that code is compiled and plans are made');
  await asked(served.address, Math.min(0.5, minutes));
  report(`Asking ${rate} questions a second for ${minutes} minutes`);
  const held: MixedLoad['held'] = [];
  const over = new AbortController();
  const begun = performance.now();
  const watching = (async () => {
    while (!over.signal.aborted) {
      const memory = await memoryOf(served.process);
      held.push([(performance.now() - begun) / 60_000, memory.held / 1e6]);
      await after(look);
    }
  })();
  const answers = await asked(served.address, minutes);
  over.abort();
  await watching;
  return { answers, held };
}

/** Megabytes a minute by which what is held grows, once caches are filled, as they are after a quarter of the time. */
export const growthOf = (held: MixedLoad['held']) => slope(held.slice(Math.floor(held.length / 4)));

interface Answers {
  /** Milliseconds from the moment at which it was due until all of it was there, by kind. */
  took: Map<string, number[]>;
  refused: number;
  all: number;
}

/** Begins a question at each moment that is due, whatever became of those before. */
async function asked(address: string, minutes: number): Promise<Answers> {
  const agent = new Agent({ keepAlive: true });
  const deck = questions.flatMap((question) => Array.from({ length: question.share }, () => question));
  const answers: Answers = { took: new Map(questions.map(({ kind }) => [kind, []])), refused: 0, all: 0 };
  const begun = performance.now();
  const open = new Set<Promise<void>>();
  const count = Math.round(minutes * 60 * rate);
  for (let nth = 0; nth < count; nth += 1) {
    const due = begun + (nth * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await after(wait);
    // all kinds mixed, in the same order each time: 37 and 100 have no divisor in common
    const question = deck[(nth * 37) % deck.length] as MixedQuestion;
    const asking = answered(agent, address, question, nth).then((isAnswered) => {
      answers.all += 1;
      if (isAnswered) answers.took.get(question.kind)?.push(performance.now() - due);
      else answers.refused += 1;
    });
    open.add(asking);
    void asking.finally(() => open.delete(asking));
  }
  await Promise.all(open);
  agent.destroy();
  return answers;
}

function answered(agent: Agent, address: string, question: MixedQuestion, nth: number): Promise<boolean> {
  const { path, query, variables } = question;
  const body = query === undefined ? undefined : JSON.stringify({ query, variables: variables?.(nth) });
  const headers = body
    ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    : {};
  return new Promise((resolve) => {
    const method = body ? 'POST' : 'GET';
    const sent = request(`${address}${path?.(nth) ?? '/graphql'}`, { method, agent, headers }, (response) => {
      let start = '';
      response.on('data', (piece: Buffer) => (start ||= piece.toString('latin1', 0, 20)));
      response.on('end', () => resolve(response.statusCode === 200 && !start.startsWith('{"errors"')));
      response.on('error', () => resolve(false));
    });
    sent.on('error', () => resolve(false)).end(body);
  });
}

function figuresOf({ answers, held }: MixedLoad, minutes: number): Figure[] {
  const what = `${rate} mixed questions a second, ${minutes} min`;
  const who = 'Shabaka';
  const times = [...answers.took].flatMap(([kind, took]) => {
    return [0.5, 0.95, 0.99].map((part) => ({
      what: `${what}: ${kind}, ${part * 100} % within`,
      who,
      value: rounded(percentile(took, part)),
      unit: 'ms',
    }));
  });
  return [
    ...times,
    { what: `${what}: refused`, who, value: answers.refused, unit: `of ${answers.all}` },
    { what: `${what}: held at the end`, who, value: rounded(held.at(-1)?.[1] ?? Number.NaN), unit: 'MB' },
    { what: `${what}: held more each minute`, who, value: rounded(growthOf(held)), unit: 'MB' },
  ];
}
