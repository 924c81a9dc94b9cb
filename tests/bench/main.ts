import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';
import { goals, quoteGoals } from './goals.ts';
import { quoteInReadme } from './readme.ts';
import { keepResults, results } from './results.ts';
import { quoteScale } from './scale/quoted.ts';
import { table } from './table.ts';

/**
 * `npm run bench [-- SUBCOMMAND] [--rounds N] [--minutes N]`: measures, prints a table, keeps the figures in
 * `tests/bench/results.json` and quotes them in README and docs. Each subcommand is a file of its own that gives
 * figures, all of them ratios taken in one run, and a line here; without one, all of them are measured.
 */
const benches: Record<string, () => Promise<{ bench: Bench }>> = {
  client: () => import('./client.ts'),
  load: () => import('./load.ts'),
  scale: () => import('./scale.ts'),
  server: () => import('./server.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, minutes: { type: 'string' } },
});
const [name, ...rest] = positionals;
const numberOf = (text?: string) => (text === undefined ? undefined : Number(text));
const wanted = numberOf(values.rounds);
const minutes = numberOf(values.minutes);
if (
  (name !== undefined && !Object.hasOwn(benches, name)) ||
  rest.length > 0 ||
  (wanted !== undefined && !(Number.isInteger(wanted) && wanted > 0)) ||
  (minutes !== undefined && !(minutes > 0))
) {
  console.error(`npm run bench [-- ${Object.keys(benches).join('|')}] [--rounds N] [--minutes N]`);
  process.exit(1);
}

const report = (line: string) => console.error(line);
for (const each of name === undefined ? Object.keys(benches) : [name]) {
  const { bench } = await benches[each]!();
  const rounds = wanted ?? bench.rounds;
  const figures = await bench.measure({ rounds, ...(minutes ? { minutes } : {}), report });
  const { machine, date, commit } = keepResults(each, rounds, figures);
  console.log(`\n${each}: ${machine}; medians of ${rounds} rounds, ${date.slice(0, 10)}, ${commit}\n`);
  console.log(table(figures));
  await quoteInReadme();
  await quoteScale();
  await quoteGoals();
}
if (name === undefined) console.log(`\nAgainst the goals\n\n${goals(results())}`);
