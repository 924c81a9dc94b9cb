import { compareVoices, type Compared } from '../compare-voices.ts';
import type { Context } from '../context.ts';
import { toFilter, type FilterInput } from '../filter.ts';
import { checkedFirst, checkedId } from '../ids.ts';
import { ownClaims, said } from '../said.ts';

interface Arguments {
  a: string;
  b: string;
  includeReported: boolean;
  filter?: FilterInput | null;
  first: number;
  all: boolean;
}

/** Relations of each voice that are looked at, unless all are asked for: of these there are no more than fit into memory. */
const usual = 1000;
const beyondAll = 500_000;

async function compare(_: unknown, args: Arguments, ask: Context) {
  const first = checkedFirst(args.first, 100);
  const [a, b] = await Promise.all([
    ask.entity.load(checkedId(args.a, 'a')),
    ask.entity.load(checkedId(args.b, 'b')),
  ]);
  if (!a || !b) return null;
  const filter = await toFilter(args.filter, ask);
  const most = args.all ? beyondAll : usual;
  const ofVoice = (speaker: string) =>
    said({ speaker, reported: args.includeReported, filter, limit: most + 1 }, ask);
  const [ofA, ofB, { predicates }] = await Promise.all([ofVoice(a.id), ofVoice(b.id), ask.vocabulary()]);
  const parts = compareVoices(
    ofA.slice(0, most),
    ofB.slice(0, most),
    (predicate) => predicates.get(predicate)?.opposite ?? null,
  );
  const part = (rows: Compared[]) => ({
    totalCount: rows.length,
    nodes: rows.slice(0, first).map(({ ofA: one, ofB: other, contrary }) => ({
      relation: one ?? other,
      contrary: contrary ? other : null,
      a: () => (one ? ownClaims(one, { speaker: a.id, reported: args.includeReported }, ask) : []),
      b: () => (other ? ownClaims(other, { speaker: b.id, reported: args.includeReported }, ask) : []),
    })),
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

export const compareResolvers = { Query: { compare } };
