import type { Report } from './report.ts';
import type { Opened } from './shape.ts';
import type { WrittenSource } from './written.ts';

/** A speaker without a name, and its place in the registry. */
export interface UnnamedSpeaker {
  id: string;
  index: number;
}

/**
 * Unnamed speakers whose source is here and gives them no voice. Sources pass one by one; those of broken shape may
 * yet give one.
 */
export function unnamedSpeakers(report: Report, speakers: readonly UnnamedSpeaker[]) {
  const silent = new Map<string, Map<string, number>>();
  for (const { id, index } of speakers) {
    const source = /^act:([^/]+)\//.exec(id)?.[1];
    if (source === undefined) continue;
    const own = silent.get(source) ?? new Map<string, number>();
    silent.set(source, own.set(id, index));
  }
  const missed: [id: string, index: number, source: string][] = [];
  return {
    hear({ value, readable, report: own }: Opened<WrittenSource>) {
      const waiting = silent.get(value.id);
      if (!waiting || !readable || own.faults.some(({ code }) => code === 'BAD_SHAPE')) return;
      const voices = new Set(value.claims.flatMap((claim) => [claim.speaker, claim['reported-by']]));
      for (const [id, index] of waiting) if (!voices.has(id)) missed.push([id, index, value.id]);
    },
    /** To be called when all have passed. */
    tell() {
      for (const [id, index, source] of missed.sort((a, b) => a[1] - b[1]))
        report.add(
          ['entities', index, 'id'],
          'BAD_SPEAKER',
          `no claim of ${source} is voiced by ${id}`,
          'give it its claim, or delete it',
        );
    },
  };
}
