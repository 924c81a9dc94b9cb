import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkSeed } from '../../seed/check/check-seed.ts';
import { seedFiles } from '../../seed/check/seed-files.ts';
import { ownSeed } from '../support/own-seed.ts';

/** One voice saying one relation, as both readings can be compared. */
interface Said {
  voice: string;
  polarity: string;
  triple: string;
}

interface SecondReading {
  same: Record<string, string>;
  claims: {
    speaker: string;
    'reported-by'?: string;
    polarity: string;
    relations: [string, string, string][];
    evidence: string[];
  }[];
}

const second = parse(
  readFileSync(join(import.meta.dirname, 'second-annotation.yaml'), 'utf8'),
) as SecondReading;
const same = (id: string) => second.same[id] ?? id;
const firstClaims = checkSeed(seedFiles(ownSeed), '').knowledge?.sources[0]?.claims ?? [];

const first: Said[] = firstClaims.flatMap((claim) =>
  claim.relations.map(({ subject, predicate, object }) => ({
    voice: `${claim.speaker} by ${claim.reportedBy ?? 'itself'}`,
    polarity: claim.polarity,
    triple: `${subject} ${predicate} ${object}`,
  })),
);
const other: Said[] = second.claims.flatMap((claim) =>
  claim.relations.map(([subject, predicate, object]) => ({
    voice: `${same(claim.speaker)} by ${claim['reported-by'] ? same(claim['reported-by']) : 'itself'}`,
    polarity: claim.polarity.toUpperCase(),
    triple: `${same(subject)} ${predicate} ${same(object)}`,
  })),
);
const triples = (said: Said[]) => new Set(said.map(({ triple }) => triple));

/** The figures of docs/annotation.md. A change to the annotation that moves one belongs there too. */
describe('two readings of the article', () => {
  test('share nearly all relations of the second', () => {
    const [a, b] = [triples(first), triples(other)];
    const shared = [...b].filter((triple) => a.has(triple));
    expect({ first: a.size, second: b.size, shared: shared.length }).toEqual({
      first: 132,
      second: 109,
      shared: 105,
    });
  });

  test('give every shared relation to a common voice with the same polarity', () => {
    const key = ({ voice, polarity, triple }: Said) => `${voice} ${polarity} ${triple}`;
    const agreed = new Set(first.map(key));
    const inBoth = triples(first);
    const shared = new Set(other.filter(({ triple }) => inBoth.has(triple)).map(({ triple }) => triple));
    const common = new Set(other.filter((said) => agreed.has(key(said))).map(({ triple }) => triple));
    expect(common).toEqual(shared);
  });

  test('hear the same voices but for two that only the second hears', () => {
    const voices = (said: Said[]) => new Set(said.map(({ voice }) => voice));
    const [a, b] = [voices(first), voices(other)];
    expect([...a].filter((voice) => !b.has(voice))).toEqual([]);
    expect([...b].filter((voice) => !a.has(voice))).toEqual([
      'act:russia by act:alhal-2022-rifai/press-reports',
      'act:alhal-2022-rifai/p11-announcers by itself',
    ]);
  });
});
