import { isDeepStrictEqual } from 'node:util';
import type { Bench, BenchOptions } from './bench.ts';
import { against, rounded, type Figure } from './results.ts';
import { interleaved } from './rounds.ts';
import { hub } from './server/at-hand.ts';
import { startContestant } from './server/contestant.ts';
import { installPeers } from './server/peers.ts';
import { question } from './server/question.ts';

/** Neighbours, answers a round, and the ratio over the floor that is aimed at. */
const sizes = [
  { first: 50, times: 400, goal: 2 },
  { first: 500, times: 100, goal: 1.3 },
  { first: 5000, times: 20, goal: 1.15 },
];

const contestants = {
  'JSON.stringify on node:http': 'floor.ts',
  Shabaka: 'shabaka.ts',
  'mercurius + jit': 'mercurius.mjs',
  'graphql-yoga as it comes': 'yoga.ts',
  'Apollo Server 5': 'apollo.mjs',
};
type Name = keyof typeof contestants;
const floor: Name = 'JSON.stringify on node:http';

export const bench: Bench = {
  rounds: 7,
  async measure(options) {
    await installPeers(options.report);
    return withoutDatabase(options);
  },
};

/** CPU of one answer with the rows at hand. */
async function withoutDatabase({ rounds, report }: BenchOptions): Promise<Figure[]> {
  const names = Object.keys(contestants) as Name[];
  const started = await Promise.all(names.map((name) => startContestant(contestants[name])));
  const by = new Map(names.map((name, index) => [name, started[index]]));
  const of = (name: Name) => {
    const found = by.get(name);
    if (!found) throw new Error(`${name} was not started`);
    return found;
  };
  try {
    const figures: Figure[] = [];
    for (const { first, times, goal } of sizes) {
      report(`${first} neighbours, without a database`);
      const body = JSON.stringify({ query: question, variables: { id: hub, first } });
      const expected = JSON.parse((await of(floor).ask(body, first)).text) as unknown;
      for (const name of names) {
        const { text } = await of(name).ask(body, first);
        if (!isDeepStrictEqual(JSON.parse(text), expected)) throw new Error(`${name} answers otherwise`);
        await of(name).measure(body, first, times);
      }
      const measured = await interleaved(names, rounds, (name) => of(name).measure(body, first, times));
      const figure = (name: Name): Figure => ({
        what: `CPU of one answer, ${first} neighbours`,
        who: name,
        value: measured[name].cpu,
        unit: 'ms',
      });
      for (const name of names)
        figures.push(
          name === floor
            ? { ...figure(name), value: rounded(measured[name].cpu) }
            : against(figure(name), figure(floor), name === 'Shabaka' ? { atMost: goal } : undefined),
        );
    }
    return figures;
  } finally {
    for (const one of started) one.stop();
  }
}
