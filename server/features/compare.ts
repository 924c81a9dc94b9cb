import { compareVoices, type Compared } from '../compare-voices.ts';
import type { Context } from '../context.ts';
import { toFilter, type FilterInput } from '../filter.ts';
import { checkedFirst, checkedId } from '../ids.ts';
import { ownClaims, said, saidOf, type Said } from '../said.ts';

interface Arguments {
  a: string;
  b: string;
  includeReported: boolean;
  filter?: FilterInput | null;
  first: number;
  all: boolean;
}

/** Relations of each voice that are looked at, unless all are asked for: of these there are no more than fit into memory. */
const usual = 500;
const beyondAll = 500_000;
/** Claims of each voice that are told of a relation. */
const told = 3;

/** Looks at so many relations of each voice. */
export const compareUpTo = (usual: number) => (_: unknown, args: Arguments, ask: Context) =>
  compare(args, args.all ? beyondAll : usual, ask);

async function compare(args: Arguments, most: number, ask: Context) {
  const first = checkedFirst(args.first, 100);
  const [a, b] = await Promise.all([
    ask.entity.load(checkedId(args.a, 'a')),
    ask.entity.load(checkedId(args.b, 'b')),
  ]);
  if (!a || !b) return null;
  const filter = await toFilter(args.filter, ask);
  const reported = args.includeReported;
  const ofVoice = ({ id: speaker }: { id: string }) =>
    said({ speaker, reported, filter, limit: most + 1 }, ask);
  const [ofA, ofB, { predicates }] = await Promise.all([ofVoice(a), ofVoice(b), ask.vocabulary()]);
  const [mostOfA, mostOfB] = [ofA.slice(0, most), ofB.slice(0, most)];
  // what one says most the other may say too, further down
  const further = (voice: { id: string }, own: Said[], others: Said[]) =>
    own.length > most ? saidOf(others, own.slice(0, most), { speaker: voice.id, reported, filter }, ask) : [];
  const [moreOfA, moreOfB] = await Promise.all([further(a, ofA, mostOfB), further(b, ofB, mostOfA)]);
  const parts = compareVoices(
    [...mostOfA, ...moreOfA],
    [...mostOfB, ...moreOfB],
    (predicate) => predicates.get(predicate)?.opposite ?? null,
  );
  const claimsOf = (row: Said | undefined, { id: speaker }: { id: string }) => ({
    count: row ? row.saidAsserted + row.saidDenied : 0,
    claims: () => (row ? ownClaims(row, { speaker, reported }, ask, told) : []),
  });
  const part = (rows: Compared[]) => ({
    totalCount: rows.length,
    nodes: rows.slice(0, first).map(({ ofA: one, ofB: other, contrary }) => {
      const [ownOfA, ownOfB] = [claimsOf(one, a), claimsOf(other, b)];
      return {
        relation: one ?? other,
        contrary: contrary ? other : null,
        a: ownOfA.claims,
        b: ownOfB.claims,
        aCount: ownOfA.count,
        bCount: ownOfB.count,
      };
    }),
  });
  return {
    a,
    b,
    onlyA: part(parts.onlyA),
    onlyB: part(parts.onlyB),
    agree: part(parts.agree),
    disagree: part(parts.disagree),
    tension: part(parts.tension),
    isComplete: ofA.length <= most && ofB.length <= most,
  };
}

export const compareResolvers = { Query: { compare: compareUpTo(usual) } };
