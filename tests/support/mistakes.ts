import { expect, test } from 'vitest';
import type { FaultCode } from '../../seed/check/fault.ts';
import { smallSeed } from './seed-files.ts';

/**
 * One mistake: what is replaced by what, and the text at which its one fault is told once it is made. Where
 * nothing stands at all, that is the end of the line.
 */
export type Mistake = [what: string, from: string, to: string, code: FaultCode, at: string];

/**
 * Each mistake alone, in one of the small valid files, is told by one fault at its line and column; `beside` are
 * files that come along.
 */
export function tellsEach(file: string, mistakes: Mistake[], beside: Record<string, string> = {}) {
  test.each(mistakes)('%s', (_, from, to, code, at) => {
    const seed = smallSeed();
    for (const [name, content] of Object.entries(beside)) seed.write(name, content);
    try {
      seed.edit(file, from, to);
      const { faults } = seed.check();
      expect(faults.map((fault) => `${fault.code} ${fault.line}:${fault.column}`)).toEqual([
        `${code} ${seed.place(file, at)}`,
      ]);
      expect(faults[0]?.file.endsWith(file)).toBe(true);
      expect(faults[0]?.what).not.toBe('');
      expect(faults[0]?.write).not.toBe('');
    } finally {
      seed.remove();
    }
  });
}
