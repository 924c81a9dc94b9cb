import type { Context } from '../context.ts';
import { cursor, listOf, position } from '../cursor.ts';
import { isNarrow, toFilter, type FilterInput } from '../filter.ts';
import { checkedFirst, checkedId } from '../ids.ts';
import { page } from '../page.ts';
import { ownClaims, ownStance, said, type Said } from '../said.ts';

interface Arguments {
  speaker: string;
  includeReported: boolean;
  filter?: FilterInput | null;
  first: number;
  after?: string | null;
}

async function perspective(_: unknown, args: Arguments, ask: Context) {
  const first = checkedFirst(args.first, 100);
  const speaker = await ask.entity.load(checkedId(args.speaker, 'speaker'));
  if (!speaker) return null;
  const filter = await toFilter(args.filter, ask);
  const list = listOf('perspective', speaker.id, args.includeReported, filter);
  const from = position<[number, string]>(args.after, list, [0, '']);
  const asked = { speaker: speaker.id, reported: args.includeReported, filter };
  const rows = await said(
    { ...asked, limit: first + 1, ...(from ? { count: from[0], after: from[1] } : {}) },
    ask,
  );
  const edges = rows.map((node) => ({
    node,
    cursor: cursor(list, [node.saidCount, node.id]),
    stance: ownStance(node),
    claimCount: node.saidAsserted + node.saidDenied,
    claims: () => ownClaims(node, asked, ask),
  }));
  return {
    speaker,
    ...page<Said, (typeof edges)[number]>(edges, first, from !== undefined),
    totalCount: () => {
      if (isNarrow(filter)) return ask.count('read/perspective.count', asked);
      return args.includeReported ? speaker.saidCount : speaker.ownSaidCount;
    },
  };
}

export const perspectiveResolvers = { Query: { perspective } };
