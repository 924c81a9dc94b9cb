import { isDeepStrictEqual } from 'node:util';
import type { Bench, BenchOptions } from './bench.ts';
import { against, rounded, type Figure } from './results.ts';
import { interleaved } from './rounds.ts';
import { startContestant, type Contestant, type Measured } from './server/contestant.ts';
import { installPeers } from './server/peers.ts';
import { generated, question, stored } from './server/question.ts';
import { withNeo4j } from './server/with-neo4j.ts';

const hub = 'act:hub';

/** Neighbours, answers a round, and the ratio over the floor that is aimed at. */
const sizes = [
  { first: 50, times: 300, goal: 2 },
  { first: 500, times: 60, goal: 1.3 },
  { first: 5000, times: 10, goal: 1.15 },
];

const ours = 'Shabaka';
const bare = 'JSON.stringify on node:http';
const atHand = {
  [bare]: 'floor.ts',
  [ours]: 'shabaka.ts',
  'mercurius + jit': 'mercurius.mjs',
  'graphql-yoga as it comes': 'yoga.ts',
  'Apollo Server 5': 'apollo.mjs',
};

const raw = 'driver, list of maps, node:http';
const generator = '@neo4j/graphql 7.6';
const fromNeo4j = {
  [raw]: 'driver.ts',
  [ours]: 'shabaka.ts',
  'graphql-yoga as it comes': 'yoga.ts',
  [generator]: 'neo4j-graphql.mjs',
};

export const bench: Bench = {
  rounds: 7,
  async measure(options) {
    await installPeers(options.report);
    const without = await withoutDatabase(options);
    return [...without, ...(await withNeo4j(options.report, (named) => withDatabase(options, named)))];
  },
};

/** Starts all, does the work, and stops all however it ends. */
async function among<T>(
  files: Record<string, string>,
  environment: NodeJS.ProcessEnv,
  work: (of: (name: string) => Contestant) => Promise<T>,
): Promise<T> {
  const started = new Map<string, Contestant>();
  try {
    for (const [name, file] of Object.entries(files))
      started.set(name, await startContestant(file, environment));
    return await work((name) => {
      const found = started.get(name);
      if (!found) throw new Error(`${name} was not started`);
      return found;
    });
  } finally {
    for (const one of started.values()) one.stop();
  }
}

/** CPU of one answer with the rows at hand. */
function withoutDatabase({ rounds, report }: BenchOptions): Promise<Figure[]> {
  const names = Object.keys(atHand);
  return among(atHand, {}, async (of) => {
    const figures: Figure[] = [];
    for (const { first, times, goal } of sizes) {
      report(`${first} neighbours, without a database`);
      const body = JSON.stringify({ query: question, variables: { id: hub, first } });
      const expected = await answerOf(of(bare), body, first);
      for (const name of names) {
        if (!isDeepStrictEqual(await answerOf(of(name), body, first), expected))
          throw new Error(`${name} answers otherwise`);
        await of(name).measure(body, first, 2 * times);
      }
      const measured = await interleaved(names, rounds, (name) => of(name).measure(body, first, times));
      figures.push(...figuresOf(`${first} neighbours`, 'cpu', measured, bare, goal));
    }
    return figures;
  });
}

/** CPU and latency of one answer with Neo4j behind it. */
function withDatabase({ rounds, report }: BenchOptions, environment: NodeJS.ProcessEnv): Promise<Figure[]> {
  const names = Object.keys(fromNeo4j);
  const first = 50;
  const times = 200;
  const bodyOf = (name: string) =>
    name === generator
      ? { query: generated, variables: { id: hub, first: first / 2 } }
      : { query: stored, variables: { id: hub, first } };
  return among(fromNeo4j, environment, async (of) => {
    report(`${first} neighbours from Neo4j`);
    const expected = await answerOf(of(raw), JSON.stringify(bodyOf(raw)), first);
    for (const name of names) {
      const body = JSON.stringify(bodyOf(name));
      const answer = await answerOf(of(name), body, first);
      const fits =
        name === generator
          ? JSON.stringify(answer).split('"relationId"').length === first + 1
          : isDeepStrictEqual(answer, expected);
      if (!fits) throw new Error(`${name} answers otherwise: ${JSON.stringify(answer).slice(0, 500)}`);
      await of(name).measure(body, first, 2 * times);
    }
    const measured = await interleaved(names, rounds, (name) =>
      of(name).measure(JSON.stringify(bodyOf(name)), first, times),
    );
    const what = `${first} neighbours from Neo4j`;
    return (['cpu', 'latency'] as const).flatMap((sort) => [
      ...figuresOf(what, sort, measured, raw, 1.1),
      half(what, sort, measured),
    ]);
  });
}

const words = { cpu: 'CPU', latency: 'latency' };

/** Each beside the floor; ours with its goal. */
function figuresOf(
  what: string,
  sort: keyof Measured,
  measured: Record<string, Measured>,
  floor: string,
  goal: number,
): Figure[] {
  const figure = (who: string): Figure => ({
    what: `${what}, ${words[sort]}`,
    who,
    value: measured[who]?.[sort] ?? Number.NaN,
    unit: 'ms',
  });
  return Object.keys(measured).map((who) =>
    who === floor
      ? { ...figure(who), value: rounded(figure(who).value) }
      : against(figure(who), figure(floor), who === ours ? { atMost: goal } : undefined),
  );
}

/** Ours beside what `@neo4j/graphql` needs. */
function half(what: string, sort: keyof Measured, measured: Record<string, Measured>): Figure {
  const figure = (who: string): Figure => ({
    what: `${what}, ${words[sort]}`,
    who,
    value: measured[who]?.[sort] ?? Number.NaN,
    unit: 'ms',
  });
  return against(figure(ours), figure(generator), { atMost: 0.5 });
}

async function answerOf(contestant: Contestant, body: string, first: number): Promise<unknown> {
  return JSON.parse((await contestant.ask(body, first)).text) as unknown;
}
