import { describe, expect, test } from 'vitest';
import { compareVoices, type Compared } from '../../server/compare-voices.ts';
import type { Said } from '../../server/said.ts';

/** What a voice says: `fights+` asserts, `fights-` denies, `fights+-` does both; always of the same two. */
function voice(...words: string[]): Said[] {
  return words.map((word) => {
    const [, predicateId = '', signs = ''] = /^(\w+)([+-]+)$/.exec(word) ?? [];
    return {
      id: `rel:${predicateId}`,
      predicateId,
      subjectId: 'act:one',
      objectId: 'act:two',
      stance: 'ASSERTED',
      tension: false,
      claimCount: 1,
      assertedCount: 1,
      deniedCount: 0,
      originCount: 1,
      saidCount: 1,
      saidAsserted: signs.includes('+') ? 1 : 0,
      saidDenied: signs.includes('-') ? 1 : 0,
    };
  });
}

const opposites: Record<string, string> = { fights: 'helps', helps: 'fights' };
const compared = (a: Said[], b: Said[]) => {
  const parts = compareVoices(a, b, (predicate) => opposites[predicate] ?? null);
  const named = ({ ofA, ofB }: Compared) => `${ofA?.predicateId ?? ''}|${ofB?.predicateId ?? ''}`;
  return Object.fromEntries(
    Object.entries(parts)
      .map(([part, rows]) => [part, rows.map(named)] as const)
      .filter(([, rows]) => rows.length > 0),
  );
};

describe('two voices', () => {
  test.each([
    ['agree when both assert', ['fights+'], ['fights+'], { agree: ['fights|fights'] }],
    ['agree when both deny', ['fights-'], ['fights-'], { agree: ['fights|fights'] }],
    ['disagree when one denies', ['fights+'], ['fights-'], { disagree: ['fights|fights'] }],
    ['disagree when one does both', ['fights+-'], ['fights+'], { disagree: ['fights|fights'] }],
    ['are in tension over contraries', ['fights+'], ['helps+'], { tension: ['fights|helps'] }],
    [
      'are not in tension when a contrary is denied',
      ['fights+'],
      ['helps-'],
      { onlyA: ['fights|'], onlyB: ['|helps'] },
    ],
    [
      'have each relation in one part only',
      ['fights+', 'helps+'],
      ['helps+'],
      { onlyA: ['fights|'], agree: ['helps|helps'] },
    ],
    ['speak of different things', ['seeks+'], ['lacks-'], { onlyA: ['seeks|'], onlyB: ['|lacks'] }],
  ])('%s', (_, a, b, parts) => {
    expect(compared(voice(...a), voice(...b))).toEqual(parts);
  });

  test('exchanged, exchange what only one says and leave the rest', () => {
    const [a, b] = [voice('fights+', 'seeks+', 'lacks-'), voice('helps+', 'lacks+', 'needs+')];
    const there = compared(a, b);
    const back = compared(b, a);
    const turned = (rows: string[] = []) => rows.map((row) => row.split('|').toReversed().join('|'));
    expect(back).toEqual({
      onlyA: turned(there.onlyB),
      onlyB: turned(there.onlyA),
      disagree: there.disagree,
      tension: turned(there.tension),
    });
  });
});
