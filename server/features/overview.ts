import { loadAll, type Context } from '../context.ts';
import { cursor } from '../cursor.ts';
import { everything } from '../filter.ts';
import { checkedFirst } from '../ids.ts';
import { chooseOverview, type Candidate } from '../choose-overview.ts';
import { slice } from '../page.ts';
import type { RelationRow } from '../rows.ts';

async function overview(_: unknown, args: { first: number }, ask: Context) {
  const first = checkedFirst(args.first, 100);
  const [{ totals }, candidates] = await Promise.all([
    ask.vocabulary(),
    ask.read<Candidate>('read/overview', { limit: Math.max(first, 12) }),
  ]);
  const chosen = chooseOverview(candidates, first);
  const ids = chosen.map(({ id }) => id);
  const [entities, relations] = await Promise.all([
    loadAll(ask.entity, ids),
    ask.read<RelationRow>('read/subgraph', { ids, only: null, filter: everything }),
  ]);
  const edges = entities.map((node, index) => ({
    node,
    reason: chosen[index]?.reason,
    cursor: cursor('overview', [index + 1]),
  }));
  const total = totals.actors + totals.places + totals.events + totals.concepts;
  const part = slice<(typeof entities)[number], (typeof edges)[number]>(edges, first, 0);
  return {
    ...part,
    pageInfo: { ...part.pageInfo, hasNextPage: total > edges.length },
    relations,
    totalCount: total,
    kinds: [
      { kind: 'ACTOR', count: totals.actors },
      { kind: 'PLACE', count: totals.places },
      { kind: 'EVENT', count: totals.events },
      { kind: 'CONCEPT', count: totals.concepts },
    ],
  };
}

export const overviewResolvers = { Query: { overview } };
