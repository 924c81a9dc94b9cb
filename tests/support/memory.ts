import { setTimeout as after } from 'node:timers/promises';
import type { AppProcess } from './app-process.ts';

/** In bytes: resident, and what is still held after a collection, on the heap and outside it. */
export interface Memory {
  rss: number;
  held: number;
}

/** What a process that was started with `memory-probe.mjs` has of memory now. */
export async function memoryOf({ child, printed }: AppProcess): Promise<Memory> {
  const told = printed().split('\n').length;
  child.kill('SIGUSR2');
  for (;;) {
    const line = printed()
      .split('\n')
      .slice(told)
      .find((each) => each.startsWith('memory '));
    if (line !== undefined) return JSON.parse(line.slice('memory '.length)) as Memory;
    await after(5);
  }
}
