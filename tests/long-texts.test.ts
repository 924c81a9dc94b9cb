import { expect, test } from 'vitest';
import { startProcess } from './support/app-process.ts';

/** Generous: all of it takes seconds, and what tries again and again takes days. */
const patience = 300_000;

test(
  'no text that a user or a file can send keeps its reader at work for good',
  async () => {
    const reading = startProcess('tests/support/long-texts.ts', [], {});
    const giveUp = setTimeout(() => reading.child.kill('SIGKILL'), patience);
    await reading.ended;
    clearTimeout(giveUp);
    // otherwise the line says which reader, and at which text
    expect(reading.printed().split('\n').at(-1)).toBe('all is read');
  },
  patience + 30_000,
);
