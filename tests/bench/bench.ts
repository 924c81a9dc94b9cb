import type { Figure } from './results.ts';

/** What a file of a subcommand exports as `bench`. */
export interface Bench {
  /** How often each is measured unless told. */
  rounds: number;
  measure(options: BenchOptions): Promise<Figure[]>;
}

export interface BenchOptions {
  rounds: number;
  /** How long what goes on for minutes does; as each thinks best unless told. */
  minutes?: number;
  /** What is being done, for those who wait. */
  report(line: string): void;
}
