import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

/** One figure beside the floor or peer that it is held against, both measured in the same run. */
export interface Figure {
  /** What was done, as a reader knows it: "neighbourhood of 50". */
  what: string;
  /** Who did it: "Shabaka", "Apollo Server 5". */
  who: string;
  /** Median of the rounds. */
  value: number;
  unit: string;
  /** What the ratio is taken over; the floor itself has none. */
  over?: string;
  ratio?: number;
  /** What the ratio should be at most, or at least where more is better. */
  goal?: { atMost: number } | { atLeast: number };
}

/** What one subcommand measured. */
export interface Run {
  /** What was typed. */
  command?: string;
  date: string;
  commit: string;
  machine: string;
  rounds: number;
  figures: Figure[];
}

const file = join(import.meta.dirname, 'results.json');

/** All that was measured last, by subcommand. */
export function results(): Record<string, Run> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Run>) : {};
}

/** Keeps what one subcommand measured, in place of what it measured before. */
export function keepResults(subcommand: string, rounds: number, figures: Figure[]): Run {
  const run: Run = {
    command: `npm run bench -- ${subcommand} --rounds ${rounds}`,
    date: new Date().toISOString(),
    commit: commit(),
    machine: machine(),
    rounds,
    figures,
  };
  const all = { ...results(), [subcommand]: run };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
  return run;
}

/** Three figures that count: 0.123, 1.23, 12.3, 123. */
export const rounded = (value: number) => Number(value.toPrecision(3));

/** A figure with its ratio over another one. */
export function against(figure: Figure, floor: Figure, goal?: Figure['goal']): Figure {
  const ratio = rounded(figure.value / floor.value);
  return {
    ...figure,
    value: rounded(figure.value),
    over: floor.who,
    ratio,
    ...(goal ? { goal } : {}),
  };
}

/** Whether the goal is met; undefined where there is none. */
export function isMet({ ratio, goal }: Figure): boolean | undefined {
  if (!goal || ratio === undefined) return undefined;
  return 'atMost' in goal ? ratio <= goal.atMost : ratio >= goal.atLeast;
}

export function goalOf({ goal }: Figure): string {
  if (!goal) return '';
  return 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model ?? 'unknown'}, ${memory} GB, Node ${process.versions.node}`;
}
