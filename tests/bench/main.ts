import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';
import { quoteInReadme } from './readme.ts';
import { keepResults } from './results.ts';
import { quoteScale } from './scale/quoted.ts';
import { table } from './table.ts';

/**
 * `npm run bench -- SUBCOMMAND [--rounds N] [--minutes N]`: measures, prints a table, keeps the figures in
 * `tests/bench/results.json` and quotes them in the README. Each subcommand is a file of its own that gives figures,
 * all of them ratios taken in one run, and a line here.
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
const [name = ''] = positionals;
const load = Object.hasOwn(benches, name) ? benches[name] : undefined;
const numberOf = (text?: string) => (text === undefined ? undefined : Number(text));
const wanted = numberOf(values.rounds);
const minutes = numberOf(values.minutes);
if (
  !load ||
  positionals.length > 1 ||
  (wanted !== undefined && !(Number.isInteger(wanted) && wanted > 0)) ||
  (minutes !== undefined && !(minutes > 0))
) {
  console.error(`npm run bench -- ${Object.keys(benches).join('|')} [--rounds N] [--minutes N]`);
  process.exit(1);
}

const { bench } = await load();
const rounds = wanted ?? bench.rounds;
const report = (line: string) => console.error(line);
const figures = await bench.measure({ rounds, ...(minutes ? { minutes } : {}), report });
const { machine, date, commit } = keepResults(name, rounds, figures);
console.log(`\n${machine}; medians of ${rounds} rounds, ${date.slice(0, 10)}, ${commit}\n`);
console.log(table(figures));
await quoteInReadme();
await quoteScale();
