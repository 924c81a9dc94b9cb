import { luceneQuery } from '../../cypher/names/lucene.ts';
import { rankByName } from '../../cypher/names/rank.ts';
import { loadAll, type Context } from '../context.ts';
import { cursor, indexAfter, listOf, position } from '../cursor.ts';
import { badInput } from '../errors.ts';
import { checkedFirst } from '../ids.ts';
import { slice } from '../page.ts';
import type { EntityRow } from '../rows.ts';

interface Arguments {
  text: string;
  kinds?: EntityRow['kind'][] | null;
  first: number;
  after?: string | null;
}

type Candidate = Pick<
  EntityRow,
  'id' | 'labelAr' | 'labelEn' | 'aliases' | 'weakAliases' | 'degree' | 'spokenCount'
>;

const most = 200;
const allKinds = ['ACTOR', 'PLACE', 'EVENT', 'CONCEPT'];

/** What no claim names and nobody is quoted as, known from elsewhere only, comes after all that is. */
const isSaid = ({ degree, spokenCount }: Candidate) => degree > 0 || spokenCount > 0;

async function search(_: unknown, { text, kinds, first, after }: Arguments, ask: Context) {
  if (text.length > 200) throw badInput(`text has ${text.length} characters; at most 200 are searched for.`);
  checkedFirst(first, 50);
  const list = listOf('search', text, (kinds ?? allKinds).toSorted());
  const at = position<[number, string]>(after, list, [0, '']);
  const query = luceneQuery(text);
  const candidates = query
    ? await ask.read<Candidate>('read/search', { query, kinds: kinds ?? allKinds, limit: most })
    : [];
  const ranked = rankByName(
    text,
    candidates.map(({ id, labelAr, labelEn, aliases, weakAliases, degree }) => ({
      id,
      degree,
      names: { labels: { ar: labelAr, en: labelEn }, aliases, weakAliases },
    })),
  );
  const said = new Set(candidates.filter(isSaid).map(({ id }) => id));
  const order = [...ranked.filter(({ id }) => said.has(id)), ...ranked.filter(({ id }) => !said.has(id))];
  const edges = order.map(({ id, matched }, index) => ({
    node: id,
    matched,
    cursor: cursor(list, [index, id]),
  }));
  const from = indexAfter(
    order.map(({ id }) => id),
    at,
  );
  const part = slice<string, (typeof edges)[number]>(edges, first, from);
  const nodes = await loadAll(ask.entity, part.nodes);
  return {
    ...part,
    nodes,
    edges: part.edges.map((edge, index) => ({ ...edge, node: nodes[index], matched: edge.matched ?? '' })),
    totalCount: ranked.length,
  };
}

export const searchResolvers = { Query: { search } };
