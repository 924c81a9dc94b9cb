import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { project, type ProjectedClaim } from '../../seed/project.ts';
import { relationId } from '../../seed/relation-id.ts';

const opposites: Record<string, string> = { fights: 'helps', helps: 'fights' };
const projected = (claims: ProjectedClaim[]) => project(claims, (predicate) => opposites[predicate]);

const triple = fc.record({
  subject: fc.constantFrom('act:a', 'act:b'),
  predicate: fc.constantFrom('fights', 'helps', 'seeks'),
  object: fc.constantFrom('act:c', 'pla:d'),
});
const day = fc.option(fc.constantFrom('0001-01-01', '2019-05-01', '2022-01-20', '9999-12-31'));

/** Few ends, predicates and voices, so that claims meet on relations; ids are their places in the list. */
const claims = fc
  .array(
    fc.record({
      speaker: fc.constantFrom('act:x', 'act:y', 'act:z'),
      origin: fc.constantFrom('act:x', 'act:y'),
      reported: fc.boolean(),
      polarity: fc.constantFrom('ASSERTS' as const, 'DENIES' as const),
      time: fc.tuple(day, day),
      relations: fc.array(triple, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ time: [timeMin, timeMax], ...claim }, index): ProjectedClaim => ({
      ...claim,
      id: `s/${String(index).padStart(2, '0')}`,
      ...(timeMin ? { timeMin } : {}),
      ...(timeMax ? { timeMax } : {}),
    })),
  );

const carries = (id: string) => (claim: ProjectedClaim) =>
  claim.relations.some((relation) => relationId(relation) === id);
const holds = (check: (list: ProjectedClaim[]) => void) => fc.assert(fc.property(claims, check));

describe('the projector', () => {
  test('gives the same rows whatever the order of the claims', () => {
    const shuffled = claims.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(projected(other)).toEqual(projected(list));
      }),
    );
  });

  test('gives one row for each relation that a claim carries, and no other', () => {
    holds((list) => {
      const said = new Set(list.flatMap(({ relations }) => relations.map(relationId)));
      const ids = projected(list).relations.map(({ id }) => id);
      expect(ids).toEqual([...said].sort());
    });
  });

  test('counts claims, origins and voices of each relation', () => {
    holds((list) => {
      for (const row of projected(list).relations) {
        const own = list.filter(carries(row.id));
        const denied = own.filter(({ polarity }) => polarity === 'DENIES').length;
        expect(row).toMatchObject({
          claimCount: own.length,
          deniedCount: denied,
          assertedCount: own.length - denied,
          originCount: new Set(own.map(({ origin }) => origin)).size,
          speakerIds: [...new Set(own.map(({ speaker }) => speaker))].sort(),
          stance: denied === 0 ? 'ASSERTED' : denied === own.length ? 'DENIED' : 'CONTESTED',
        });
      }
    });
  });

  test('counts what one origin says through many voices as one', () => {
    holds((list) => {
      const retold = list.map((claim) => ({ ...claim, origin: 'act:agency' }));
      for (const { originCount } of projected(retold).relations) expect(originCount).toBe(1);
    });
  });

  test('shares the counts of a relation out among its speakers', () => {
    holds((list) => {
      const { relations, says } = projected(list);
      for (const row of relations) {
        const own = says.filter(({ relationId: id }) => id === row.id);
        const sum = (count: 'claimCount' | 'assertedCount' | 'deniedCount') =>
          own.reduce((total, one) => total + one[count], 0);
        expect(own.map(({ speakerId }) => speakerId)).toEqual(row.speakerIds);
        expect([sum('claimCount'), sum('assertedCount'), sum('deniedCount')]).toEqual([
          row.claimCount,
          row.assertedCount,
          row.deniedCount,
        ]);
      }
    });
  });

  test('spans the times of the claims that have one', () => {
    holds((list) => {
      for (const { id, timeMin, timeMax } of projected(list).relations) {
        const own = list.filter(carries(id));
        const firsts = own.flatMap((claim) => claim.timeMin ?? []);
        const lasts = own.flatMap((claim) => claim.timeMax ?? []);
        expect(timeMin).toBe(firsts.length > 0 ? firsts.reduce((a, b) => (a < b ? a : b)) : null);
        expect(timeMax).toBe(lasts.length > 0 ? lasts.reduce((a, b) => (a > b ? a : b)) : null);
      }
    });
  });

  test('marks tension exactly where both contraries are asserted of one pair', () => {
    holds((list) => {
      const { relations } = projected(list);
      for (const row of relations) {
        const contrary = relations.find(
          ({ subject, predicate, object }) =>
            subject === row.subject && object === row.object && predicate === opposites[row.predicate],
        );
        expect(row.tension).toBe(row.assertedCount > 0 && (contrary?.assertedCount ?? 0) > 0);
      }
    });
  });

  test('changes nothing of a pair by a claim about another', () => {
    holds((list) => {
      const [first, ...rest] = list;
      if (!first) return;
      const touched = (row: { subject: string; object: string }) =>
        first.relations.some(({ subject, object }) => subject === row.subject && object === row.object);
      const others = (all: ProjectedClaim[]) => projected(all).relations.filter((row) => !touched(row));
      expect(others(list)).toEqual(others(rest));
    });
  });
});
